/** Bank statements in MT940, plain and structured, as Dutch banks write them. */
@NullMarked
package nl.zetel.plugin.mt940;

import org.jspecify.annotations.NullMarked;
