package nl.zetel.server.metrics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.zetel.server.metrics.OpenMetrics.Kind;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Gauge;
import org.eclipse.microprofile.metrics.Histogram;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.Metric;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Timer;

/** What a registry of MicroProfile Metrics holds, family by family. */
final class RegistryMetrics {

    private static final double NANOS = 1e9;

    private RegistryMetrics() {}

    static void write(MetricRegistry registry, OpenMetrics text) {
        Map<String, List<Map.Entry<MetricID, Metric>>> families = new TreeMap<>();
        registry.getMetrics()
                .entrySet()
                .forEach(entry -> families.computeIfAbsent(entry.getKey().getName(), name -> new ArrayList<>())
                        .add(entry));
        families.forEach((name, metrics) -> family(name, metrics, registry.getMetadata(name), text));
    }

    private static void family(
            String name, List<Map.Entry<MetricID, Metric>> metrics, Metadata metadata, OpenMetrics text) {
        String help = metadata == null ? "" : metadata.getDescription();
        text.family(plain(name), kind(metrics.get(0).getValue()), help);
        metrics.forEach(
                entry -> samples(entry.getValue(), Map.copyOf(entry.getKey().getTags()), text));
    }

    /** A counter's ending belongs to its samples. */
    private static String plain(String name) {
        return name.endsWith("_total") ? name.substring(0, name.length() - "_total".length()) : name;
    }

    private static Kind kind(Metric metric) {
        if (metric instanceof Counter) {
            return Kind.COUNTER;
        }
        return metric instanceof Gauge ? Kind.GAUGE : Kind.SUMMARY;
    }

    private static void samples(Metric metric, Map<String, String> labels, OpenMetrics text) {
        if (metric instanceof Counter counter) {
            text.sample("_total", labels, counter.getCount());
        } else if (metric instanceof Gauge<?> gauge) {
            gauge(gauge, labels, text);
        } else if (metric instanceof Timer timer) {
            text.sample("_count", labels, timer.getCount());
            Duration elapsed = timer.getElapsedTime();
            text.sample("_sum", labels, elapsed.toNanos() / NANOS);
        } else if (metric instanceof Histogram histogram) {
            text.sample("_count", labels, histogram.getCount());
            text.sample("_sum", labels, histogram.getSum());
        }
    }

    /** A gauge may fail, or hold no number; then there is no sample. */
    private static void gauge(Gauge<?> gauge, Map<String, String> labels, OpenMetrics text) {
        try {
            text.sample("", labels, gauge.getValue().doubleValue());
        } catch (RuntimeException e) {
            System.getLogger(RegistryMetrics.class.getName())
                    .log(System.Logger.Level.DEBUG, "A gauge gave no value", e);
        }
    }
}
