/** The whole distribution, over HTTP. */
@NullMarked
package nl.zetel.it;

import org.jspecify.annotations.NullMarked;
