/**
 * What happened, told to other systems: an outbox that is written in the transaction of every change, and its delivery to
 * the listeners of plugins: at least once, in order within an election, tried again with growing pauses, over restarts.
 */
@NullMarked
package nl.zetel.server.event;

import org.jspecify.annotations.NullMarked;
