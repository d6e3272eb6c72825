package nl.zetel.server.plugin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.spi.Extension;

/**
 * The host's own configuration ({@code zetel.plugins.*}).
 *
 * @param folder folder of the plugins' folders, absent if none is configured
 * @param required ids of the plugins without which the server is not ready
 * @param startLimit how long loading and starting a plugin may take
 * @param stopLimit how long closing a plugin may take
 * @param connectLimit how long connecting may take in a plugin's HTTP client
 * @param callLimits how long a call may take, by type of extension
 * @param guard limits of every extension
 */
record HostSettings(
        Optional<Path> folder,
        Set<String> required,
        Duration startLimit,
        Duration stopLimit,
        Duration connectLimit,
        Map<ExtensionType, Duration> callLimits,
        GuardSettings guard) {

    private static final String PREFIX = "zetel.plugins.";

    /**
     * Limits of an extension.
     *
     * @param places how many calls may run at once
     * @param placeLimit how long a call waits for a place
     * @param failures failures in a row after which the circuit opens
     * @param openFor how long it stays open before a call is tried again
     */
    record GuardSettings(int places, Duration placeLimit, int failures, Duration openFor) {}

    static HostSettings from(Settings settings) {
        return new HostSettings(
                settings.get(PREFIX + "dir").map(String::strip).map(Path::of),
                required(settings),
                settings.duration(PREFIX + "start-timeout", Duration.ofSeconds(30)),
                settings.duration(PREFIX + "stop-timeout", Duration.ofSeconds(10)),
                settings.duration(PREFIX + "connect-timeout", Duration.ofSeconds(5)),
                callLimits(settings),
                new GuardSettings(
                        settings.positive(PREFIX + "concurrent-calls", 10),
                        settings.duration(PREFIX + "concurrent-calls-wait", Duration.ofSeconds(1)),
                        settings.positive(PREFIX + "circuit-failures", 5),
                        settings.duration(PREFIX + "circuit-open", Duration.ofSeconds(30))));
    }

    Duration callLimit(Class<? extends Extension> type) {
        return callLimits.getOrDefault(ExtensionType.of(type), Duration.ofSeconds(30));
    }

    private static Set<String> required(Settings settings) {
        Set<String> ids = new LinkedHashSet<>();
        settings.get(PREFIX + "required").stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        return ids;
    }

    private static Map<ExtensionType, Duration> callLimits(Settings settings) {
        Map<ExtensionType, Duration> limits = new EnumMap<>(ExtensionType.class);
        for (ExtensionType type : ExtensionType.values()) {
            limits.put(type, settings.duration(PREFIX + "call-timeout." + type.key(), type.callLimit()));
        }
        return limits;
    }
}
