/** The value types that the law, the server and every plugin share. */
@NullMarked
package nl.zetel.api;

import org.jspecify.annotations.NullMarked;
