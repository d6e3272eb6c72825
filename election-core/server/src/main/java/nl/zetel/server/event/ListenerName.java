package nl.zetel.server.event;

import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.spi.DomainEventListener;

/** The name that a listener's deliveries are kept under: its plugin, and its own name where it has one. */
final class ListenerName {

    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    private ListenerName() {}

    /** @throws IllegalStateException if the listener's own name has another form */
    static String of(ExtensionHandle<DomainEventListener> handle) {
        String own = handle.call(DomainEventListener::name);
        if (own.isEmpty()) {
            return handle.pluginId();
        }
        if (!own.matches(FORM) || own.length() > 40) {
            throw new IllegalStateException(
                    "A listener of plugin " + handle.pluginId() + " has a name that is not kebab case: " + own);
        }
        return handle.pluginId() + "." + own;
    }
}
