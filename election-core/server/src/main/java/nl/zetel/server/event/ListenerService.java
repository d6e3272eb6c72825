package nl.zetel.server.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginCallException;
import nl.zetel.server.plugin.PluginCallException.Reason;
import nl.zetel.spi.DomainEventListener;

/** Delivers events to one listener. A stream stops at its first event that fails; the other streams go on. */
final class ListenerService {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int STREAMS = 50;
    private static final int BATCH = 50;

    private final String listener;
    private final ExtensionHandle<DomainEventListener> handle;
    private final DeliveryStore store;
    private final Backoff backoff;
    private final String node;
    private final Supplier<Instant> now;
    private Instant renewal = Instant.MIN;

    /**
     * @param listener the name that its deliveries are kept under
     * @param handle the listener
     * @param node this node of the installation
     * @param now the machine's clock
     */
    ListenerService(
            String listener,
            ExtensionHandle<DomainEventListener> handle,
            DeliveryStore store,
            Backoff backoff,
            String node,
            Supplier<Instant> now) {
        this.listener = listener;
        this.handle = handle;
        this.store = store;
        this.backoff = backoff;
        this.node = node;
        this.now = now;
    }

    String listener() {
        return listener;
    }

    /** Delivers what is due; answers whether something was delivered, so that more may be due. */
    boolean round() {
        if (!store.hasWork(listener, now.get()) || !lease()) {
            return false;
        }
        store.handOut(listener);
        boolean any = false;
        for (String stream : store.streams(listener, now.get(), STREAMS)) {
            Progress progress = deliver(stream);
            any |= progress != Progress.NONE;
            if (progress == Progress.LEFT_ALONE) {
                return false;
            }
        }
        return any;
    }

    /** Nobody else takes a lease before its end, so that it is written again only after half of it. */
    private boolean lease() {
        Instant moment = now.get();
        if (!moment.isBefore(renewal)) {
            boolean ours = store.lease(listener, node, moment, moment.plus(LEASE));
            renewal = ours ? moment.plus(LEASE.dividedBy(2)) : Instant.MIN;
        }
        return moment.isBefore(renewal);
    }

    private enum Progress {
        NONE,
        SOME,
        /** The listener is not called now; there is no use in going on. */
        LEFT_ALONE
    }

    private Progress deliver(String stream) {
        List<Due> batch = store.next(listener, stream, now.get(), BATCH);
        Progress progress = Progress.NONE;
        for (Due due : batch) {
            if (!lease()) {
                return Progress.LEFT_ALONE;
            }
            try {
                call(due);
                store.delivered(due.key(), now.get());
                progress = Progress.SOME;
            } catch (PluginCallException e) {
                if (e.reason() == Reason.UNAVAILABLE || e.reason() == Reason.REJECTED_BY_CIRCUIT) {
                    return Progress.LEFT_ALONE;
                }
                fail(due, e.reason() == Reason.TIMEOUT ? "Geen antwoord op tijd" : cause(e));
                return progress;
            } catch (Exception e) {
                fail(due, text(e));
                return progress;
            }
        }
        return progress;
    }

    private void call(Due due) throws Exception {
        handle.call(Exception.class, extension -> {
            extension.onEvent(due.event());
            return true;
        });
    }

    private void fail(Due due, String error) {
        store.failed(due.key(), error, now.get().plus(backoff.after(due.attempts() + 1)));
    }

    /** A listener knows of no persons, so that its message may be kept. */
    private static String text(Exception e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    private static String cause(PluginCallException e) {
        return e.getCause() == null
                ? String.valueOf(e.getMessage())
                : String.valueOf(e.getCause().getMessage());
    }
}
