/** What an operator sees of the server: whether it lives and is ready to work, and its metrics. */
@NullMarked
package nl.zetel.server.health;

import org.jspecify.annotations.NullMarked;
