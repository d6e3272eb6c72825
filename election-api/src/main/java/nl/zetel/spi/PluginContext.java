package nl.zetel.spi;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.concurrent.ExecutorService;

/** What the host gives a plugin to work with. */
public interface PluginContext {

    /** {@return the plugin's configuration} */
    PluginConfiguration configuration();

    /** {@return the server's clock, zone Europe/Amsterdam} Plugins do not read the machine's clock. */
    Clock clock();

    /** {@return a logger named after the plugin} Never log personal data. */
    System.Logger logger();

    /**
     * Runs tasks with the plugin's class loader; stopped by the host when the plugin is closed.
     *
     * @return the executor
     */
    ExecutorService executor();

    /** {@return a builder for an HTTP client with the host's time limits and its proxy} */
    HttpClient.Builder httpClient();

    /** {@return where the plugin records that it processed persons' data} */
    default ProcessingLog processingLog() {
        return ProcessingLog.NONE;
    }
}
