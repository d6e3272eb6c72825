/** Holds, runs and destructions of paper in their tables. */
@NullMarked
package nl.zetel.server.retention.persistence;

import org.jspecify.annotations.NullMarked;
