package nl.zetel.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.server.metrics.OpenMetrics.Kind;
import nl.zetel.server.plugin.CallStatistics;
import nl.zetel.server.plugin.CircuitState;
import nl.zetel.server.plugin.ExtensionStatus;
import nl.zetel.server.plugin.PluginState;
import nl.zetel.server.plugin.PluginStatus;
import org.junit.jupiter.api.Test;

class OpenMetricsTest {

    @Test
    void aFamilySaysItsKindBeforeItsSamplesAndTheTextIsEnded() {
        String text = new OpenMetrics()
                .family("requests", Kind.COUNTER, "What came in")
                .sample("_total", Map.of("status", "200", "method", "GET"), 3)
                .sample("_total", Map.of("status", "404", "method", "GET"), 0.5)
                .end();
        assertThat(text).isEqualTo("""
                # TYPE requests counter
                # HELP requests What came in
                requests_total{method="GET",status="200"} 3
                requests_total{method="GET",status="404"} 0.5
                # EOF
                """);
    }

    @Test
    void namesAndValuesAreKeptInTheirForm() {
        String text = new OpenMetrics()
                .family("memory.usedHeap", Kind.GAUGE, "a \"b\"\nc\\")
                .sample("", Map.of("a-b", "x\"y\\z"), Double.POSITIVE_INFINITY)
                .end();
        assertThat(text).isEqualTo("""
                # TYPE memory_usedHeap gauge
                # HELP memory_usedHeap a \\"b\\"\\nc\\\\
                memory_usedHeap{a_b="x\\"y\\\\z"} +Inf
                # EOF
                """);
    }

    @Test
    void aPluginsCallsErrorsAndLatencyAreShownForEachExtension() {
        CallStatistics statistics = new CallStatistics(
                10, 2, 1, 3, 0, Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(1500));
        ExtensionStatus extension = new ExtensionStatus("DomainEventListener", "x", CircuitState.OPEN, statistics);
        PluginStatus plugin = new PluginStatus(
                "webhooks",
                "Webhooks",
                Optional.of("1.0.0"),
                Optional.of("1.0"),
                PluginState.STARTED,
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of(extension, extension));
        OpenMetrics text = new OpenMetrics();
        PluginMetrics.write(List.of(plugin), text);
        assertThat(text.end())
                .contains("zetel_plugin_started{plugin=\"webhooks\"} 1\n")
                .contains(
                        "zetel_plugin_calls_total{extension=\"DomainEventListener\",index=\"0\",plugin=\"webhooks\"} 10\n")
                .contains(
                        "zetel_plugin_calls_total{extension=\"DomainEventListener\",index=\"1\",plugin=\"webhooks\"} 10\n")
                .contains(
                        "zetel_plugin_errors_total{extension=\"DomainEventListener\",index=\"0\",plugin=\"webhooks\"} 2\n")
                .contains(
                        "zetel_plugin_circuit_open{extension=\"DomainEventListener\",index=\"0\",plugin=\"webhooks\"} 1\n")
                .contains(
                        "zetel_plugin_call_longest_seconds{extension=\"DomainEventListener\",index=\"0\",plugin=\"webhooks\"} 1.5\n");
    }

    @Test
    void theMachineIsMeasured() {
        OpenMetrics text = new OpenMetrics();
        JvmMetrics.write(text);
        assertThat(text.end())
                .containsPattern("jvm_memory_used_bytes\\{area=\"heap\"} [1-9]\\d+\n")
                .containsPattern("jvm_threads_current [1-9]\\d*\n");
    }
}
