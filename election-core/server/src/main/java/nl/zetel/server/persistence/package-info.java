/** The database: one data source for H2 and PostgreSQL alike, and its migrations. */
@NullMarked
package nl.zetel.server.persistence;

import org.jspecify.annotations.NullMarked;
