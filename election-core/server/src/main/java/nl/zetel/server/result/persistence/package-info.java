/** Results in their table. */
@NullMarked
package nl.zetel.server.result.persistence;

import org.jspecify.annotations.NullMarked;
