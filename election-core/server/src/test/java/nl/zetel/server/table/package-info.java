@NullMarked
package nl.zetel.server.table;

import org.jspecify.annotations.NullMarked;
