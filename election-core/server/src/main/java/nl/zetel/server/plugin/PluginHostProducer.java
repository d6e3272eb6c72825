package nl.zetel.server.plugin;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.spi.ProcessingLog;
import org.eclipse.microprofile.config.Config;

/** Ties the host to the server: starts it with the application, without waiting, and closes it with it. */
@ApplicationScoped
class PluginHostProducer {

    @Inject
    Config config;

    @Inject
    ServerClock clock;

    @Inject
    Instance<ProcessingLog> processingLog;

    @Resource
    ContextService contexts;

    @Produces
    @ApplicationScoped
    PluginHost host() {
        LocalPluginHost host = new LocalPluginHost(
                new MicroProfileSettings(config),
                new Environment.Server(
                        PluginHost.class.getClassLoader(), serverClock(), System::nanoTime, serverLog()));
        host.start();
        return host;
    }

    /** A clock that can be set is kept in the database, and plugins ask for the time in their own threads. */
    @SuppressWarnings("unchecked")
    private Clock serverClock() {
        return new ServerTime(contexts.createContextualProxy((Supplier<Instant>) clock::instant, Supplier.class));
    }

    /** Plugins call the log in their own threads; it needs the application's context there. */
    private ProcessingLog serverLog() {
        return processingLog.isResolvable()
                ? contexts.createContextualProxy(processingLog.get(), ProcessingLog.class)
                : ProcessingLog.NONE;
    }

    void stop(@Disposes PluginHost host) {
        ((LocalPluginHost) host).close();
    }

    void startWithApplication(@Observes @Initialized(ApplicationScoped.class) Object application, PluginHost host) {
        host.plugins();
    }
}
