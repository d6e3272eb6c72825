package nl.zetel.plugin.haalcentraal;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.ProcessingLog;
import nl.zetel.spi.ProcessingRecord;

/** A host as small as a test needs it. */
final class TestContext implements PluginContext {

    private final Map<String, String> values = new HashMap<>();
    private final List<ProcessingRecord> records = new CopyOnWriteArrayList<>();
    private ProcessingLog log = records::add;
    private volatile Duration later = Duration.ZERO;

    TestContext(URI address) {
        new HaalCentraalPlugin()
                .descriptor()
                .configuration()
                .forEach(key -> key.defaultValue().ifPresent(value -> values.put(key.name(), value)));
        set("url", address.toString());
        set("pause", "PT0S");
    }

    TestContext set(String name, String value) {
        values.put(name, value);
        return this;
    }

    TestContext logTo(ProcessingLog other) {
        log = other;
        return this;
    }

    /** Moves the clock. */
    void wait(Duration duration) {
        later = later.plus(duration);
    }

    PopulationRegister start() throws PluginException {
        return (PopulationRegister) new HaalCentraalPlugin().start(this).get(0);
    }

    List<ProcessingRecord> records() {
        return records;
    }

    @Override
    public PluginConfiguration configuration() {
        return new PluginConfiguration() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public Map<String, String> all() {
                return Map.copyOf(values);
            }
        };
    }

    @Override
    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Europe/Amsterdam");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return Instant.now().plus(later);
            }
        };
    }

    @Override
    public System.Logger logger() {
        return System.getLogger("test");
    }

    @Override
    public ExecutorService executor() {
        return ForkJoinPool.commonPool();
    }

    @Override
    public HttpClient.Builder httpClient() {
        return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5));
    }

    @Override
    public ProcessingLog processingLog() {
        return log;
    }

    /** Keys that the plugin declares. */
    static List<ConfigurationKey> keys() {
        return new HaalCentraalPlugin().descriptor().configuration();
    }
}
