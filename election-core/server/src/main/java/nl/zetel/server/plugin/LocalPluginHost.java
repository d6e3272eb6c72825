package nl.zetel.server.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.spi.Extension;

/**
 * The host: the folders of {@code zetel.plugins.dir}, each in a class loader of its own. Needs nothing but Java SE.
 * {@link #start()} returns at once; plugins are loaded and started side by side in the background.
 */
final class LocalPluginHost implements PluginHost, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LocalPluginHost.class.getName());

    private final Environment environment;
    private final Optional<Path> directory;
    private final boolean directoryReadable;
    private final SortedMap<String, PluginSlot> slots = new TreeMap<>();
    private final CountDownLatch settled = new CountDownLatch(1);

    LocalPluginHost(Settings settings, Environment.Server server) {
        HostSettings host = HostSettings.from(settings);
        this.directory = host.folder();
        Optional<List<PluginFolder>> found = directory.flatMap(PluginFolder::in);
        this.directoryReadable = found.isPresent();
        this.environment =
                new Environment(host, settings, found.orElse(List.of()), new SharedClasses(server.classes()), server);
        environment.folders().forEach(folder -> slot(folder.id()));
        host.required().forEach(this::slot);
        environment.keys().ids().forEach(this::slot);
    }

    private void slot(String id) {
        slots.computeIfAbsent(id, i -> new PluginSlot(i, environment));
    }

    /** Starts every plugin in the background. */
    void start() {
        if (directory.isPresent() && !directoryReadable) {
            LOG.log(System.Logger.Level.ERROR, Refusal.NO_PLUGIN_DIRECTORY.text(place()));
        }
        for (PluginSlot slot : slots.values()) {
            environment.folders().stream()
                    .filter(folder -> folder.id().equals(slot.id()))
                    .findFirst()
                    .ifPresentOrElse(slot::boot, () -> slot.fail(whyMissing(slot.id())));
        }
        PluginThreads.daemon("zetel-plugins", this::settle).start();
    }

    private String place() {
        return directory.map(Path::toString).orElseGet(Text.NOT_CONFIGURED::text);
    }

    private String whyMissing(String id) {
        if (!directoryReadable) {
            return Refusal.NO_PLUGIN_DIRECTORY.text(place());
        }
        if (environment.host().required().contains(id)) {
            return Refusal.FOLDER_MISSING.text(place());
        }
        PluginKeys keys = environment.keys();
        String names = Stream.concat(keys.propertiesOf(id).stream(), keys.variablesOf(id).stream())
                .collect(Collectors.joining(", "));
        return Refusal.FOLDER_MISSING_BUT_CONFIGURED.text(names, place());
    }

    private void settle() {
        long deadline = System.nanoTime() + environment.host().startLimit().toNanos();
        try {
            for (PluginSlot slot : slots.values()) {
                slot.awaitSettled(deadline - System.nanoTime());
            }
            report();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            settled.countDown();
        }
    }

    private void report() {
        LOG.log(
                System.Logger.Level.INFO,
                "Plugins: {0}",
                plugins().stream().map(p -> p.id() + " " + p.state()).collect(Collectors.joining(", ")));
        missing()
                .forEach(p -> LOG.log(
                        System.Logger.Level.ERROR,
                        "The server is NOT READY: required plugin {0} is {1}",
                        p.id(),
                        p.state()));
    }

    /** Waits until every plugin works or not. */
    void awaitSettled() {
        try {
            // The coordinator gives up on each plugin at the time limit; a little more, so that it can.
            if (!settled.await(environment.host().startLimit().toMillis() + 1_000, TimeUnit.MILLISECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "Plugins are still starting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public List<PluginStatus> plugins() {
        return slots.values().stream().map(PluginSlot::status).toList();
    }

    @Override
    public <E extends Extension> List<ExtensionHandle<E>> extensions(Class<E> type) {
        awaitSettled();
        return slots.values().stream()
                .flatMap(slot -> slot.extensions(type).stream())
                .toList();
    }

    @Override
    public List<PluginStatus> missing() {
        return plugins().stream()
                .filter(plugin -> plugin.required() && plugin.state() != PluginState.STARTED)
                .toList();
    }

    @Override
    public List<SelfTestResult> selfTest(String pluginId) {
        PluginSlot slot = slots.get(pluginId);
        return slot == null
                ? List.of()
                : slot.guards().stream().map(CallGuard::selfTest).toList();
    }

    /** Closes every plugin, side by side. */
    @Override
    public void close() {
        List<Thread> closers = slots.values().stream()
                .map(slot -> PluginThreads.daemon("zetel-stop-" + slot.id(), slot::stop))
                .toList();
        closers.forEach(Thread::start);
        try {
            for (Thread closer : closers) {
                closer.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
