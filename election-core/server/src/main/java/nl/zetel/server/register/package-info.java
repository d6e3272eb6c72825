/** Consulting population registers, and the log of what was consulted. */
@NullMarked
package nl.zetel.server.register;

import org.jspecify.annotations.NullMarked;
