@NullMarked
package nl.zetel.server.architecture;

import org.jspecify.annotations.NullMarked;
