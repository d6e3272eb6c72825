package nl.zetel.server.plugin;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.ProcessingLog;

/**
 * What a plugin is given.
 *
 * @param configuration its configuration, checked
 * @param clock the server's clock
 * @param logger its logger
 * @param executor its threads
 * @param processingLog where it records what it processed
 * @param connectLimit how long connecting may take
 */
record HostContext(
        PluginConfiguration configuration,
        Clock clock,
        System.Logger logger,
        ExecutorService executor,
        ProcessingLog processingLog,
        Duration connectLimit)
        implements PluginContext {

    /** The client's own threads would have the system's class loader, so it works with the plugin's. */
    @Override
    public HttpClient.Builder httpClient() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .connectTimeout(connectLimit)
                .executor(executor)
                .followRedirects(HttpClient.Redirect.NEVER);
        ProxySelector proxy = ProxySelector.getDefault();
        return proxy == null ? builder : builder.proxy(proxy);
    }
}
