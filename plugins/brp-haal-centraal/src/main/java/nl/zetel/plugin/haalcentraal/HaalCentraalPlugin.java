package nl.zetel.plugin.haalcentraal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.PopulationRegister;

/** The population register over the BRP Personen API ("Haal Centraal BRP Personen bevragen"), version 2. */
public final class HaalCentraalPlugin implements Plugin {

    static final String ID = "brp-haal-centraal";
    private static final Duration WARN_BEFORE = Duration.ofDays(30);

    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile CompletableFuture<Void> warming = CompletableFuture.completedFuture(null);

    /** For the host. */
    public HaalCentraalPlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor(
                ID, "BRP via Haal Centraal", "0.1.0", "1.0", Keys.all(), Set.of(PopulationRegister.class));
    }

    @Override
    public List<? extends Extension> start(PluginContext context) throws PluginException {
        Limits limits = Limits.read(context.configuration());
        FieldProfiles profiles = FieldProfiles.read(context.configuration());
        HeaderTemplates headers = HeaderTemplates.read(context.configuration());
        Connection connection = Connection.read(context, limits);
        warnOfExpiry(context, connection);
        AttemptLog log = new AttemptLog(context.processingLog(), context.clock(), connection.address());
        Gateway gateway =
                new Gateway(connection.address(), connection.http(), connection.credentials(), headers, limits, log);
        Questions questions = new Questions(profiles, context.configuration());
        warming = WarmUp.begin(context, connection.http(), questions, profiles, headers, closed::get);
        return List.of(new HaalCentraalRegister(
                gateway, questions, profiles, limits, connection.tls().expires()));
    }

    /** Ends the warming up and waits for it, so that nothing of the plugin runs after this. */
    @Override
    public void close() {
        closed.set(true);
        warming.join();
    }

    private static void warnOfExpiry(PluginContext context, Connection connection) {
        Instant soon = context.clock().instant().plus(WARN_BEFORE);
        connection
                .tls()
                .expires()
                .filter(soon::isAfter)
                .ifPresent(expires -> context.logger()
                        .log(System.Logger.Level.WARNING, "The client certificate expires on {0}", Tls.day(expires)));
    }
}
