@NullMarked
package nl.zetel.server.problem;

import org.jspecify.annotations.NullMarked;
