/** Support declarations in their tables. */
@NullMarked
package nl.zetel.server.support.persistence;

import org.jspecify.annotations.NullMarked;
