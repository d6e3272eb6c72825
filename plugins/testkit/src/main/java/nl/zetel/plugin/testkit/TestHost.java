package nl.zetel.plugin.testkit;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.ProcessingLog;
import nl.zetel.spi.ProcessingRecord;
import org.jspecify.annotations.Nullable;

/**
 * A started plugin outside of a server, for tests. Its clock stands still at 5 February 2018, 9:00 in Amsterdam. What it
 * logs and records is kept.
 */
public final class TestHost implements AutoCloseable {

    /** How long a plugin may take to start. */
    static final Duration START_LIMIT = Duration.ofSeconds(10);

    private final Plugin plugin;
    private final Context context;
    private final List<Extension> extensions;

    private TestHost(Plugin plugin, Context context, List<Extension> extensions) {
        this.plugin = plugin;
        this.context = context;
        this.extensions = extensions;
    }

    /**
     * Starts a plugin as the host does.
     *
     * @param configuration values by the key's name, without the plugin's prefix
     * @throws AssertionError if the host would refuse the configuration, or the plugin does not start in time
     * @throws PluginException if the plugin refuses
     */
    public static TestHost start(Plugin plugin, Map<String, String> configuration) throws PluginException {
        return start(plugin, configuration, null);
    }

    /** As {@link #start(Plugin, Map)}, with a log of what was processed that may refuse. */
    public static TestHost start(Plugin plugin, Map<String, String> configuration, @Nullable ProcessingLog log)
            throws PluginException {
        PluginDescriptor descriptor = plugin.descriptor();
        Context context = new Context(new TestConfiguration(descriptor.configuration(), configuration), log);
        try {
            Collection<? extends Extension> started = TimeLimit.of(
                    START_LIMIT,
                    "start() takes longer than " + START_LIMIT.toSeconds() + " s",
                    () -> plugin.start(context));
            if (started == null) {
                throw new AssertionError("start() answers null instead of extensions");
            }
            return new TestHost(plugin, context, new ArrayList<>(started));
        } catch (Throwable e) {
            context.executor().shutdownNow();
            throw e;
        }
    }

    /** All extensions that the plugin delivered. */
    public List<Extension> extensions() {
        return List.copyOf(extensions);
    }

    /**
     * The first extension of that type.
     *
     * @throws AssertionError if there is none
     */
    public <E extends Extension> E extension(Class<E> type) {
        return extensions.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The plugin delivers no " + type.getSimpleName()));
    }

    /** What the plugin logged, exceptions included. */
    public List<String> log() {
        return context.logger.lines();
    }

    /** What the plugin recorded as processed. */
    public List<ProcessingRecord> processed() {
        return List.copyOf(context.processed);
    }

    /** Names of configuration keys that the plugin asked for without declaring them. */
    java.util.Set<String> undeclaredReads() {
        return context.configuration.undeclaredReads();
    }

    /** Closes the plugin as the host does. */
    @Override
    public void close() {
        try {
            plugin.close();
        } finally {
            context.executor().shutdownNow();
        }
    }

    private static final class Context implements PluginContext {
        private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

        private final TestConfiguration configuration;
        private final RecordingLogger logger = new RecordingLogger();
        private final List<ProcessingRecord> processed = new CopyOnWriteArrayList<>();
        private final ProcessingLog processingLog;
        private final ExecutorService executor = Executors.newCachedThreadPool();

        private Context(TestConfiguration configuration, @Nullable ProcessingLog log) {
            this.configuration = configuration;
            this.processingLog = log == null ? processed::add : log;
        }

        @Override
        public PluginConfiguration configuration() {
            return configuration;
        }

        @Override
        public Clock clock() {
            return Clock.fixed(Instant.parse("2018-02-05T08:00:00Z"), AMSTERDAM);
        }

        @Override
        public System.Logger logger() {
            return logger;
        }

        @Override
        public ExecutorService executor() {
            return executor;
        }

        @Override
        public HttpClient.Builder httpClient() {
            return HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(5))
                    .executor(executor)
                    .followRedirects(HttpClient.Redirect.NEVER);
        }

        @Override
        public ProcessingLog processingLog() {
            return processingLog;
        }
    }
}
