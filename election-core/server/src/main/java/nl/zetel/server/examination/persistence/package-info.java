/** Examinations in their tables. */
@NullMarked
package nl.zetel.server.examination.persistence;

import org.jspecify.annotations.NullMarked;
