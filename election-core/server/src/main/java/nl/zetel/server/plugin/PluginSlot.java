package nl.zetel.server.plugin;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.zetel.spi.Extension;
import nl.zetel.spi.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/** One plugin from its folder to its close, and how far it has come. */
final class PluginSlot {

    private static final System.Logger LOG = System.getLogger(PluginSlot.class.getName());

    private final String id;
    private final Environment environment;
    private final CountDownLatch settled = new CountDownLatch(1);

    private PluginState state = PluginState.DISCOVERED;
    private Optional<String> reason = Optional.empty();
    private Optional<PluginDescriptor> descriptor = Optional.empty();
    private List<ConfigurationEntry> configuration = List.of();
    private List<CallGuard<?>> guards = List.of();
    private @Nullable LoadedPlugin loaded;
    private @Nullable Thread starter;

    PluginSlot(String id, Environment environment) {
        this.id = id;
        this.environment = environment;
    }

    String id() {
        return id;
    }

    /** Loads and starts the plugin in a thread of its own. */
    void boot(PluginFolder folder) {
        Thread thread = PluginThreads.daemon("zetel-start-" + id, () -> bring(folder));
        synchronized (this) {
            starter = thread;
        }
        thread.start();
    }

    private void bring(PluginFolder folder) {
        LoadedPlugin plugin = null;
        try {
            plugin = LoadedPlugin.load(folder, environment.shared());
            discovered(plugin.descriptor());
            DescriptorCheck.check(plugin.descriptor(), id, environment.folders());
            CheckedConfiguration checked =
                    ConfigurationCheck.check(plugin.descriptor(), environment.keys(), environment.settings());
            configured(checked);
            List<CallGuard<?>> extensions = plugin.start(checked, environment);
            if (!started(plugin, extensions)) {
                giveUp(plugin);
            }
        } catch (PluginRefused e) {
            refused(e);
            giveUp(plugin);
        } catch (Throwable e) { // whatever a plugin throws, the others go on
            fail(Refusal.START_FAILED.text(e.getClass().getName()), e);
            giveUp(plugin);
        }
    }

    /** A plugin that came along and that nobody set up is no failure, unless the operator requires it. */
    private void refused(PluginRefused e) {
        if (e.untouched() && !environment.host().required().contains(id)) {
            leave(String.valueOf(e.getMessage()));
        } else {
            fail(String.valueOf(e.getMessage()), e.getCause());
        }
    }

    private synchronized void leave(String why) {
        if (state == PluginState.DISCOVERED) {
            state = PluginState.NOT_CONFIGURED;
            reason = Optional.of(why);
            settled.countDown();
            LOG.log(System.Logger.Level.INFO, "Plugin {0} NOT_CONFIGURED: {1}", id, why);
        }
    }

    /** Closes what this thread started; from here on a stop of the server does not interrupt it. */
    private void giveUp(@Nullable LoadedPlugin plugin) {
        synchronized (this) {
            starter = null;
        }
        Thread.interrupted();
        release(plugin);
    }

    private void release(@Nullable LoadedPlugin plugin) {
        if (plugin != null) {
            plugin.close(environment.host().stopLimit());
        }
    }

    private synchronized void discovered(PluginDescriptor found) {
        descriptor = Optional.of(found);
    }

    private synchronized void configured(CheckedConfiguration checked) {
        configuration = checked.entries();
        if (state == PluginState.DISCOVERED) {
            state = PluginState.CONFIGURED;
        }
    }

    /** Answers whether the plugin is still wanted. */
    private synchronized boolean started(LoadedPlugin plugin, List<CallGuard<?>> extensions) {
        if (state != PluginState.CONFIGURED) {
            return false;
        }
        loaded = plugin;
        guards = extensions;
        state = PluginState.STARTED;
        settled.countDown();
        LOG.log(System.Logger.Level.INFO, "Plugin {0} STARTED", id);
        return true;
    }

    void fail(String why) {
        fail(why, null);
    }

    private synchronized void fail(String why, @Nullable Throwable cause) {
        if (state != PluginState.DISCOVERED && state != PluginState.CONFIGURED) {
            return;
        }
        state = PluginState.FAILED;
        reason = Optional.of(why);
        settled.countDown();
        LOG.log(System.Logger.Level.ERROR, "Plugin " + id + " FAILED: " + why, cause);
    }

    /** Waits until the plugin works or not; if that takes too long, it does not. */
    void awaitSettled(long nanos) throws InterruptedException {
        if (!settled.await(Math.max(0, nanos), TimeUnit.NANOSECONDS)) {
            fail(Refusal.START_TIMEOUT.text(environment.host().startLimit().toSeconds()));
            interruptStarter();
        }
    }

    private synchronized void interruptStarter() {
        if (starter != null) {
            starter.interrupt();
        }
    }

    void stop() {
        LoadedPlugin plugin;
        synchronized (this) {
            plugin = loaded;
            loaded = null;
            if (state != PluginState.FAILED && state != PluginState.NOT_CONFIGURED) {
                state = PluginState.STOPPED;
            }
            settled.countDown();
        }
        interruptStarter();
        release(plugin);
        if (plugin != null) {
            LOG.log(System.Logger.Level.INFO, "Plugin {0} STOPPED", id);
        }
    }

    synchronized boolean isStarted() {
        return state == PluginState.STARTED;
    }

    @SuppressWarnings("unchecked") // the guard's type is compared
    synchronized <E extends Extension> List<ExtensionHandle<E>> extensions(Class<E> type) {
        return guards().stream()
                .filter(guard -> guard.type() == type)
                .map(guard -> (ExtensionHandle<E>) guard)
                .toList();
    }

    /** The extensions of a plugin that works. */
    synchronized List<CallGuard<?>> guards() {
        return isStarted() ? guards : List.of();
    }

    synchronized PluginStatus status() {
        return new PluginStatus(
                id,
                descriptor.map(PluginDescriptor::name).orElse(id),
                descriptor.map(PluginDescriptor::version),
                descriptor.map(PluginDescriptor::spiVersion),
                state,
                reason,
                environment.host().required().contains(id),
                descriptor.stream()
                        .flatMap(d -> d.provides().stream())
                        .map(Class::getSimpleName)
                        .sorted()
                        .toList(),
                configuration,
                guards.stream().map(CallGuard::status).toList());
    }
}
