package nl.zetel.server.plugin;

import nl.zetel.spi.Extension;

/**
 * An extension behind its guard. Every call runs in a thread of the plugin with the plugin's context class loader, within
 * a time limit, a limit on calls at once and a circuit breaker; the caller's thread waits, and never longer than that.
 *
 * <p>A plugin that hangs may go on using the arguments of a call that already failed here. So give it streams over
 * memory or a file of its own, and throw away what it wrote if the call fails.
 *
 * @param <E> type of the extension
 */
public interface ExtensionHandle<E extends Extension> {

    /** The plugin that provides the extension. */
    String pluginId();

    /** Type of the extension. */
    Class<E> type();

    /**
     * Calls the extension.
     *
     * @throws PluginCallException if there is no answer; nothing may then be taken as done or known
     */
    default <R> R call(ExtensionCall<E, R> call) {
        return call(NeverThrown.class, call);
    }

    /**
     * Calls the extension and lets one exception of the SPI through, such as
     * {@link nl.zetel.spi.RegisterException} or {@link nl.zetel.spi.DocumentException}.
     *
     * @param passed the exception to let through as it is
     * @throws X as the extension threw it
     * @throws PluginCallException if there is no answer for any other reason
     */
    <R, X extends Exception> R call(Class<X> passed, ExtensionCall<E, R> call) throws X;

    /**
     * Calls an extension that tells a handler what it reads, such as {@link nl.zetel.spi.StatementReader#read}. The
     * handler is called in the caller's thread, so within the caller's transaction and in order; the time that it takes
     * does not count for the time limit. What it throws comes out as it is, and ends the reading.
     *
     * @param passed the exception to let through as it is
     * @param handlerType the handler's interface
     * @param handler hears what the extension tells
     * @throws X as the extension threw it; what the handler heard must be thrown away
     * @throws PluginCallException if the reading failed for any other reason; likewise
     */
    <H, R, X extends Exception> R stream(Class<X> passed, Class<H> handlerType, H handler, StreamingCall<E, H, R> call)
            throws X;

    /** A type of exception that nobody throws. */
    final class NeverThrown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NeverThrown() {}
    }
}
