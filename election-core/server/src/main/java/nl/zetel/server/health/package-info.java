/** Whether the server lives and is ready to work. */
@NullMarked
package nl.zetel.server.health;

import org.jspecify.annotations.NullMarked;
