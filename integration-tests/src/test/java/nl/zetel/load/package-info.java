/** The distribution under load, on PostgreSQL: what it answers, how fast, and that nothing is lost. */
@NullMarked
package nl.zetel.load;

import org.jspecify.annotations.NullMarked;
