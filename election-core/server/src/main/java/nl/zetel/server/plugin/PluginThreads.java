package nl.zetel.server.plugin;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads of one plugin. Each task starts with the plugin's context class loader, whatever an earlier task left behind,
 * and inherits nothing from the thread that asked for it.
 */
final class PluginThreads extends ThreadPoolExecutor {

    private static final long KEEP_SECONDS = 30;

    private final ClassLoader loader;

    PluginThreads(String name, ClassLoader loader) {
        super(0, Integer.MAX_VALUE, KEEP_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), named(name));
        this.loader = loader;
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable task) {
        thread.setContextClassLoader(loader);
        super.beforeExecute(thread, task);
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> daemon(name + "-" + count.incrementAndGet(), task);
    }

    static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(null, task, name, 0, false);
        thread.setDaemon(true);
        return thread;
    }
}
