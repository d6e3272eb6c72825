/** The electoral law as pure functions: no clock, no I/O, no chance. */
@NullMarked
package nl.zetel.law;

import org.jspecify.annotations.NullMarked;
