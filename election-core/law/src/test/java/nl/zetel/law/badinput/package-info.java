/** Whatever is put into the library, it answers or refuses in its own words. */
@NullMarked
package nl.zetel.law.badinput;

import org.jspecify.annotations.NullMarked;
