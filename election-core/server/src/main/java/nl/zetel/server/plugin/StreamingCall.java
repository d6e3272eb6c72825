package nl.zetel.server.plugin;

import nl.zetel.spi.Extension;

/**
 * What to do with an extension that tells a handler what it reads.
 *
 * @param <E> type of the extension
 * @param <H> interface of the handler
 * @param <R> type of the answer
 */
@FunctionalInterface
public interface StreamingCall<E extends Extension, H, R> {

    /** Calls the extension with a handler that passes everything on to the caller's thread. */
    R on(E extension, H handler) throws Exception;
}
