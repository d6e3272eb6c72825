package nl.zetel.server.event;

import nl.zetel.api.event.DomainEvent;

/**
 * An event to be delivered now.
 *
 * @param key the delivery
 * @param attempts how often it failed so far
 * @param event the event
 */
record Due(DeliveryKey key, int attempts, DomainEvent event) {}
