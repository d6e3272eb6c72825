package nl.zetel.server.metrics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.zetel.server.metrics.OpenMetrics.Kind;
import nl.zetel.server.plugin.CallStatistics;
import nl.zetel.server.plugin.CircuitState;
import nl.zetel.server.plugin.ExtensionStatus;
import nl.zetel.server.plugin.PluginState;
import nl.zetel.server.plugin.PluginStatus;

/** How the plugins fare. */
final class PluginMetrics {

    private static final double NANOS = 1e9;

    private final List<PluginStatus> plugins;
    private final OpenMetrics text;

    private PluginMetrics(List<PluginStatus> plugins, OpenMetrics text) {
        this.plugins = plugins;
        this.text = text;
    }

    static void write(List<PluginStatus> plugins, OpenMetrics text) {
        new PluginMetrics(plugins, text).write();
    }

    private void write() {
        text.family("zetel_plugin_started", Kind.GAUGE, "Whether the plugin works");
        for (PluginStatus plugin : plugins) {
            text.sample("", Map.of("plugin", plugin.id()), plugin.state() == PluginState.STARTED ? 1 : 0);
        }
        counter("zetel_plugin_calls", "Calls that reached the extension", CallStatistics::calls);
        counter("zetel_plugin_errors", "Calls that failed", CallStatistics::errors);
        counter("zetel_plugin_timeouts", "Calls without an answer in time", CallStatistics::timeouts);
        counter("zetel_plugin_rejections", "Calls that did not reach the extension", CallStatistics::rejections);
        text.family("zetel_plugin_calls_running", Kind.GAUGE, "Calls that run now");
        each(extension -> extension.statistics().running());
        text.family("zetel_plugin_circuit_open", Kind.GAUGE, "Whether the extension is left alone after failures");
        each(extension -> extension.circuit() == CircuitState.CLOSED ? 0 : 1);
        gauge(
                "zetel_plugin_call_median_seconds",
                "Half of the last calls took at most this long",
                CallStatistics::median);
        gauge(
                "zetel_plugin_call_p95_seconds",
                "95 in 100 of the last calls took at most this long",
                CallStatistics::percentile95);
        gauge("zetel_plugin_call_longest_seconds", "The longest call", CallStatistics::maximum);
    }

    private interface Time {
        Duration of(CallStatistics statistics);
    }

    private void gauge(String name, String help, Time time) {
        text.family(name, Kind.GAUGE, help);
        each(extension -> time.of(extension.statistics()).toNanos() / NANOS);
    }

    private void counter(String name, String help, ToDoubleFunction<CallStatistics> value) {
        text.family(name, Kind.COUNTER, help);
        each("_total", extension -> value.applyAsDouble(extension.statistics()));
    }

    private void each(ToDoubleFunction<ExtensionStatus> value) {
        each("", value);
    }

    /** An extension has no name, so that the second of a type is told apart by its place. */
    private void each(String ending, ToDoubleFunction<ExtensionStatus> value) {
        for (PluginStatus plugin : plugins) {
            for (int i = 0; i < plugin.extensions().size(); i++) {
                ExtensionStatus extension = plugin.extensions().get(i);
                Map<String, String> labels =
                        Map.of("plugin", plugin.id(), "extension", extension.type(), "index", Integer.toString(i));
                text.sample(ending, labels, value.applyAsDouble(extension));
            }
        }
    }
}
