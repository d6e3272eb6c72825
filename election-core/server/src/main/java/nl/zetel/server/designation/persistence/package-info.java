/** Designations in their tables. */
@NullMarked
package nl.zetel.server.designation.persistence;

import org.jspecify.annotations.NullMarked;
