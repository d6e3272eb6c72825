package nl.zetel.server.metrics;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import nl.zetel.server.metrics.OpenMetrics.Kind;

/** The Java virtual machine. */
final class JvmMetrics {

    private static final double MILLIS = 1e3;

    private JvmMetrics() {}

    static void write(OpenMetrics text) {
        memory(text);
        collectors(text);
        var threads = ManagementFactory.getThreadMXBean();
        gauge(text, "jvm_threads_current", "Live threads", threads.getThreadCount());
        gauge(text, "jvm_threads_peak", "The most threads at once since the start", threads.getPeakThreadCount());
        gauge(
                text,
                "jvm_classes_loaded",
                "Loaded classes",
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        var system = ManagementFactory.getOperatingSystemMXBean();
        gauge(text, "system_cpu_available", "Processors", system.getAvailableProcessors());
        gauge(text, "system_load_average_1m", "Load of the machine", system.getSystemLoadAverage());
        gauge(
                text,
                "process_uptime_seconds",
                "Time since the start",
                ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS);
    }

    private static void memory(OpenMetrics text) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        Map<String, MemoryUsage> areas =
                Map.of("heap", memory.getHeapMemoryUsage(), "nonheap", memory.getNonHeapMemoryUsage());
        text.family("jvm_memory_used_bytes", Kind.GAUGE, "Memory in use");
        areas.forEach((area, usage) -> text.sample("", Map.of("area", area), usage.getUsed()));
        text.family("jvm_memory_committed_bytes", Kind.GAUGE, "Memory that the machine holds");
        areas.forEach((area, usage) -> text.sample("", Map.of("area", area), usage.getCommitted()));
        text.family("jvm_memory_max_bytes", Kind.GAUGE, "The most that it may hold; -1 if there is no limit");
        areas.forEach((area, usage) -> text.sample("", Map.of("area", area), usage.getMax()));
    }

    private static void collectors(OpenMetrics text) {
        List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
        text.family("jvm_gc_collection_seconds", Kind.SUMMARY, "Garbage collections and the time that they took");
        for (GarbageCollectorMXBean collector : collectors) {
            Map<String, String> labels = Map.of("gc", collector.getName());
            text.sample("_count", labels, collector.getCollectionCount());
            text.sample("_sum", labels, collector.getCollectionTime() / MILLIS);
        }
    }

    private static void gauge(OpenMetrics text, String name, String help, double value) {
        text.family(name, Kind.GAUGE, help).sample("", Map.of(), value);
    }
}
