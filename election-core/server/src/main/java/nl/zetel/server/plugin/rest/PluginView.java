package nl.zetel.server.plugin.rest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.plugin.CallStatistics;
import nl.zetel.server.plugin.CircuitState;
import nl.zetel.server.plugin.ConfigurationEntry;
import nl.zetel.server.plugin.ExtensionStatus;
import nl.zetel.server.plugin.PluginState;
import nl.zetel.server.plugin.PluginStatus;
import nl.zetel.spi.ConfigurationKey;

/** A plugin with its configuration and how its extensions fare. */
public record PluginView(
        String id,
        String name,
        Optional<String> version,
        Optional<String> spiVersion,
        PluginState state,
        Optional<String> reason,
        boolean required,
        List<String> provides,
        long calls,
        long errors,
        List<Entry> configuration,
        List<ExtensionView> extensions) {

    /** A configuration key: where its value comes from, and the value unless it is secret. */
    public record Entry(
            String name,
            ConfigurationKey.Type type,
            boolean required,
            boolean secret,
            String description,
            Optional<String> value,
            ConfigurationEntry.Source source) {}

    /** An extension, its circuit and its calls. Durations are in microseconds. */
    public record ExtensionView(
            String type,
            String implementation,
            CircuitState circuit,
            long calls,
            long errors,
            long timeouts,
            long rejections,
            int running,
            long medianMicros,
            long percentile95Micros,
            long maximumMicros) {}

    static PluginView of(PluginStatus plugin) {
        return new PluginView(
                plugin.id(),
                plugin.name(),
                plugin.version(),
                plugin.spiVersion(),
                plugin.state(),
                plugin.reason(),
                plugin.required(),
                plugin.provides(),
                plugin.extensions().stream()
                        .mapToLong(e -> e.statistics().calls())
                        .sum(),
                plugin.extensions().stream()
                        .mapToLong(e -> e.statistics().errors())
                        .sum(),
                plugin.configuration().stream().map(PluginView::entry).toList(),
                plugin.extensions().stream().map(PluginView::extension).toList());
    }

    private static Entry entry(ConfigurationEntry entry) {
        return new Entry(
                entry.name(),
                entry.type(),
                entry.required(),
                entry.secret(),
                entry.description(),
                entry.value(),
                entry.source());
    }

    private static ExtensionView extension(ExtensionStatus extension) {
        CallStatistics statistics = extension.statistics();
        return new ExtensionView(
                extension.type(),
                extension.implementation(),
                extension.circuit(),
                statistics.calls(),
                statistics.errors(),
                statistics.timeouts(),
                statistics.rejections(),
                statistics.running(),
                micros(statistics.median()),
                micros(statistics.percentile95()),
                micros(statistics.maximum()));
    }

    static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
