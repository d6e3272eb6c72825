/** Records in tables: a key, a version, a few columns to find them by, and the rest as JSON. */
@NullMarked
package nl.zetel.server.store;

import org.jspecify.annotations.NullMarked;
