/** The Dutch texts of the law's outcomes. */
@NullMarked
package nl.zetel.law.text;

import org.jspecify.annotations.NullMarked;
