package nl.zetel.server.plugin;

import java.util.concurrent.Callable;

/** Runs code with a context class loader and restores the one before, whatever happens. */
final class ContextClassLoader {

    private ContextClassLoader() {}

    static <T> T with(ClassLoader loader, Callable<T> code) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return code.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
