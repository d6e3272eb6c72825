/** The value types that the law, the server and every plugin share. */
@NullMarked
@Stable(since = "1.0")
package nl.zetel.api;

import org.jspecify.annotations.NullMarked;
