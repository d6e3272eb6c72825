package nl.zetel.server.plugin;

import nl.zetel.spi.Extension;

/**
 * What to do with an extension, in a thread of its plugin: only call it, nothing that needs a transaction or a request.
 *
 * @param <E> type of the extension
 * @param <R> type of the answer
 */
@FunctionalInterface
public interface ExtensionCall<E extends Extension, R> {

    /** Calls the extension. */
    R on(E extension) throws Exception;
}
