/** What tests of the server share. */
@NullMarked
package nl.zetel.server;

import org.jspecify.annotations.NullMarked;
