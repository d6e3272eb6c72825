package nl.zetel.spi;

import nl.zetel.api.event.DomainEvent;

/**
 * Hears what happened, after it was committed. Has no legal effect: a failure is retried and counted, and never undoes
 * what happened. Events of one election come in order; the same event may come more than once. A listener that is new hears
 * what happens from its first start on, and from then on also what happened while it was away.
 */
public non-sealed interface DomainEventListener extends Extension {

    /**
     * Tells several listeners of one plugin apart.
     *
     * @return a name in kebab case, at most 40 characters, stable over restarts: what was delivered is kept under it;
     *     blank, the default, for a plugin's only listener
     */
    default String name() {
        return "";
    }

    /**
     * Handles an event.
     *
     * @param event what happened; the same event may come again
     * @throws Exception if it could not; the host will try again
     */
    void onEvent(DomainEvent event) throws Exception;
}
