/** The numbering of candidate lists ("lijstnummering"): Kieswet I 12–I 16. */
@NullMarked
package nl.zetel.law.numbering;

import org.jspecify.annotations.NullMarked;
