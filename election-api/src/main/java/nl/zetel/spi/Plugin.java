package nl.zetel.spi;

import java.util.Collection;

/**
 * A plugin: the class that the host finds through {@link java.util.ServiceLoader} in a plugin's folder.
 *
 * <p>The host creates it with its public constructor without arguments, which does no work; reads
 * {@link #descriptor()}, checks the configuration against it, and then calls {@link #start(PluginContext)} once. The
 * thread's context class loader is the plugin's own during every call.
 */
public interface Plugin extends AutoCloseable {

    /** {@return what the plugin is and needs} Constant: every call answers the same. */
    PluginDescriptor descriptor();

    /**
     * Starts the plugin and answers its extensions: exactly one or more for each type that the descriptor promises.
     * They are used by several threads at once until {@link #close()}.
     *
     * @param context configuration, clock, log, threads and HTTP for this plugin
     * @return its extensions
     * @throws PluginException if the plugin cannot work with this configuration; the message says what to change
     */
    Collection<? extends Extension> start(PluginContext context) throws PluginException;

    /** Releases what the plugin holds. May be called more than once, also before {@link #start}. */
    @Override
    default void close() {}
}
