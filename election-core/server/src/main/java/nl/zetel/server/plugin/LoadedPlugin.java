package nl.zetel.server.plugin;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.zetel.server.plugin.CallGuard.PluginCalls;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;

/** A plugin in memory: its classes, its threads and the object itself. */
final class LoadedPlugin {

    private static final System.Logger LOG = System.getLogger(LoadedPlugin.class.getName());

    private final String id;
    private final PluginClasses classes;
    private final PluginThreads callThreads;
    private final PluginThreads ownThreads;
    private final Gate gate = new Gate();
    private final Plugin plugin;
    private final PluginDescriptor descriptor;

    private LoadedPlugin(String id, PluginClasses classes, Plugin plugin, PluginDescriptor descriptor) {
        this.id = id;
        this.classes = classes;
        this.plugin = plugin;
        this.descriptor = descriptor;
        this.callThreads = new PluginThreads("zetel-call-" + id, classes);
        this.ownThreads = new PluginThreads("zetel-plugin-" + id, classes);
    }

    static LoadedPlugin load(PluginFolder folder, SharedClasses shared) throws Exception {
        PluginClasses classes = PluginClasses.of(folder.id(), folder.jars(), shared);
        try {
            return ContextClassLoader.with(classes, () -> {
                Plugin plugin = PluginFinder.find(classes);
                return new LoadedPlugin(folder.id(), classes, plugin, DescriptorCheck.read(plugin));
            });
        } catch (Throwable e) {
            close(classes, folder.id());
            throw e;
        }
    }

    PluginDescriptor descriptor() {
        return descriptor;
    }

    /** Starts the plugin in this thread; throws whatever it throws. */
    List<CallGuard<?>> start(CheckedConfiguration configuration, Environment environment) throws Exception {
        HostContext context = new HostContext(
                configuration,
                environment.server().clock(),
                System.getLogger("nl.zetel.plugin." + id),
                ownThreads,
                environment.server().processingLog(),
                environment.host().connectLimit());
        PluginCalls calls =
                new PluginCalls(id, callThreads, gate, environment.server().nanoClock());
        return ContextClassLoader.with(classes, () -> {
            try {
                return Extensions.guard(descriptor.provides(), plugin.start(context), calls, environment.host());
            } catch (PluginException e) {
                throw Refusal.START_REFUSED.because(e, String.valueOf(e.getMessage()));
            } catch (LinkageError e) {
                throw Failures.linkage(e);
            }
        });
    }

    /** Lets running calls end, closes the plugin and releases what it held. Takes at most three times the limit. */
    void close(Duration limit) {
        gate.shut();
        try {
            if (!gate.awaitEmpty(limit)) {
                LOG.log(System.Logger.Level.WARNING, "Plugin {0}: calls still run at its close; interrupted", id);
                callThreads.shutdownNow();
                gate.awaitEmpty(limit);
            }
            closePlugin(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            callThreads.shutdownNow();
            ownThreads.shutdownNow();
            close(classes, id);
        }
    }

    private void closePlugin(Duration limit) throws InterruptedException {
        GuardedTask<Boolean> closing = new GuardedTask<>(
                () -> {
                    plugin.close();
                    return true;
                },
                () -> {});
        callThreadsOrNew(closing);
        try {
            closing.await(limit.toNanos());
        } catch (TimeoutException e) {
            closing.cancel();
            LOG.log(System.Logger.Level.WARNING, "Plugin {0}: close() did not end in time", id);
        } catch (ExecutionException e) {
            LOG.log(System.Logger.Level.WARNING, "Plugin " + id + ": close() failed", e.getCause());
        }
    }

    private void callThreadsOrNew(GuardedTask<?> task) {
        if (callThreads.isShutdown()) {
            Thread thread = PluginThreads.daemon("zetel-close-" + id, task);
            thread.setContextClassLoader(classes);
            thread.start();
        } else {
            callThreads.execute(task);
        }
    }

    private static void close(PluginClasses classes, String id) {
        try {
            classes.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Plugin " + id + ": its files could not be closed", e);
        }
    }
}
