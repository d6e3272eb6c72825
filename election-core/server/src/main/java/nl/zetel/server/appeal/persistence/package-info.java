/** Appeals in their table. */
@NullMarked
package nl.zetel.server.appeal.persistence;

import org.jspecify.annotations.NullMarked;
