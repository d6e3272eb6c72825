package nl.zetel.server.event;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.zetel.server.audit.RecordedChange;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.spi.DomainEventListener;
import org.jspecify.annotations.Nullable;

/** Serves every listener in a thread of its own, so that none waits for another. */
@ApplicationScoped
public class EventDispatcher {

    private static final System.Logger LOG = System.getLogger(EventDispatcher.class.getName());
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(2);

    private final String node = UUID.randomUUID().toString();
    private final List<ListenerLoop> loops = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;
    private volatile @Nullable Thread starter;

    @Inject
    PluginHost host;

    @Inject
    DeliveryStore store;

    @Inject
    EventSettings settings;

    @Inject
    ServerClock clock;

    @Resource
    ManagedThreadFactory threads;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        starter = thread("zetel-events", this::serveAll);
    }

    /** Waits for the plugins to start, then serves them. */
    private void serveAll() {
        Map<String, Long> heads = heads();
        Set<String> names = new HashSet<>();
        for (ExtensionHandle<DomainEventListener> handle : host.extensions(DomainEventListener.class)) {
            try {
                String name = ListenerName.of(handle);
                if (!names.add(name)) {
                    throw new IllegalStateException(
                            "Plugin " + handle.pluginId() + " has two listeners called " + name);
                }
                store.register(name, heads);
                serve(name, handle);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "A listener of " + handle.pluginId() + " hears nothing", e);
            }
        }
    }

    /** Where every chain stands before the first request comes in; waits for the database. */
    private Map<String, Long> heads() {
        while (true) {
            try {
                return store.heads();
            } catch (RuntimeException e) {
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(LONGEST_SLEEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops", e);
        }
    }

    private void serve(String name, ExtensionHandle<DomainEventListener> handle) {
        ListenerService service =
                new ListenerService(name, handle, store, settings.backoff(), node, clock::machineInstant);
        ListenerLoop loop = new ListenerLoop(service, LONGEST_SLEEP);
        loops.add(loop);
        loop.runIn(thread("zetel-events-" + name, loop));
        if (stopped) {
            loop.stop();
        }
    }

    private Thread thread(String name, Runnable work) {
        Thread thread = threads.newThread(work);
        thread.setName(name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordedChange change) {
        loops.forEach(ListenerLoop::wake);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        Thread starting = starter;
        if (starting != null) {
            starting.interrupt();
        }
        loops.forEach(ListenerLoop::stop);
    }
}
