/** Error reports in their table. */
@NullMarked
package nl.zetel.server.errorreport.persistence;

import org.jspecify.annotations.NullMarked;
