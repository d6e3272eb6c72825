package nl.zetel.spi;

import nl.zetel.api.event.DomainEvent;

/**
 * Hears what happened, after it was committed. Has no legal effect: a failure is retried and counted, and never undoes
 * what happened. Events of one election come in order; the same event may come more than once.
 */
public non-sealed interface DomainEventListener extends Extension {

    /**
     * Handles an event.
     *
     * @throws Exception if it could not; the host will try again
     */
    void onEvent(DomainEvent event) throws Exception;
}
