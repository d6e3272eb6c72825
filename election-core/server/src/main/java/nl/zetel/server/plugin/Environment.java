package nl.zetel.server.plugin;

import java.time.Clock;
import java.util.List;
import java.util.function.LongSupplier;
import nl.zetel.spi.ProcessingLog;

/**
 * What the host gives all plugins.
 *
 * @param host the host's configuration
 * @param settings the server's configuration
 * @param folders the folders that are there
 * @param shared the classes that plugins share with the server
 * @param server what the server lends them
 */
record Environment(
        HostSettings host, Settings settings, List<PluginFolder> folders, SharedClasses shared, Server server) {

    /**
     * What the server lends to plugins.
     *
     * @param classes its class loader, of which plugins see the SPI
     * @param clock its clock
     * @param nanoClock monotonic clock in nanoseconds
     * @param processingLog its log of what was processed about persons
     */
    record Server(ClassLoader classes, Clock clock, LongSupplier nanoClock, ProcessingLog processingLog) {}

    /** The configuration keys that are set, by plugin. */
    PluginKeys keys() {
        return new PluginKeys(
                settings.names(), folders.stream().map(PluginFolder::id).toList());
    }
}
