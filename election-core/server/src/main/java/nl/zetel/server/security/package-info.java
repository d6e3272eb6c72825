/** Who calls, and what they may. */
@NullMarked
package nl.zetel.server.security;

import org.jspecify.annotations.NullMarked;
