/** Where things stand, and what they may become. */
@NullMarked
package nl.zetel.server.state;

import org.jspecify.annotations.NullMarked;
