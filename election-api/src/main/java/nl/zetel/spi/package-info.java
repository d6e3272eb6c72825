/** The service provider interface: what a plugin implements and what it is given. */
@NullMarked
package nl.zetel.spi;

import org.jspecify.annotations.NullMarked;
