package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginCallException;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.spi.Notification;
import nl.zetel.spi.NotificationChannel;
import nl.zetel.spi.NotificationException;

/** Gives messages to the plugin that sends them. */
@ApplicationScoped
public class Channel {

    private static final String SILENT = "De plug-in gaf geen antwoord; misschien is het bericht toch verzonden";

    private static final String MISSING =
            "Er is geen plug-in gestart die berichten verstuurt; vraag de beheerder om notify-smtp in te stellen";

    @Inject
    PluginHost plugins;

    /**
     * What became of a message.
     *
     * @param state {@code SENT}, {@code FAILED}, {@code REFUSED} or {@code UNCERTAIN}
     * @param reason why it was not sent, in Dutch and without an address; blank if it was
     * @param forAll whether the next message will not do better
     */
    public record Outcome(Delivery.State state, String reason, boolean forAll) {

        /** Ends a job whose message did not go out. @throws ProblemException {@code PLUGIN_FAILED} with the reason */
        public void requireSent() {
            if (state != Delivery.State.SENT) {
                throw ProblemException.of(ProblemCode.PLUGIN_FAILED, reason);
            }
        }
    }

    /**
     * Refuses what could not be sent anyway.
     *
     * @throws ProblemException if no plugin is started that sends messages
     */
    public void require() {
        if (!available()) {
            throw ProblemException.of(ProblemCode.PLUGIN_MISSING, MISSING);
        }
    }

    /** Whether a plugin is started that sends messages. */
    public boolean available() {
        return !plugins.extensions(NotificationChannel.class).isEmpty();
    }

    /** Sends a message; call it outside of a transaction. */
    public Outcome send(Notification message) {
        return plugins.extensions(NotificationChannel.class).stream()
                .findFirst()
                .map(channel -> send(channel, message))
                .orElseGet(() -> new Outcome(Delivery.State.FAILED, MISSING, true));
    }

    private static Outcome send(ExtensionHandle<NotificationChannel> channel, Notification message) {
        try {
            channel.call(NotificationException.class, extension -> {
                extension.send(message);
                return true;
            });
            return new Outcome(Delivery.State.SENT, "", false);
        } catch (NotificationException e) {
            return outcome(e);
        } catch (PluginCallException e) {
            return outcome(e);
        }
    }

    private static Outcome outcome(NotificationException e) {
        String reason = e.getMessage() == null ? "" : e.getMessage();
        return switch (e.kind()) {
            case UNAVAILABLE -> new Outcome(Delivery.State.FAILED, reason, false);
            case NOT_ALLOWED -> new Outcome(Delivery.State.FAILED, reason, true);
            case UNCERTAIN -> new Outcome(Delivery.State.UNCERTAIN, reason, false);
            case RECIPIENT_REFUSED, MESSAGE_REFUSED -> new Outcome(Delivery.State.REFUSED, reason, false);
        };
    }

    private static Outcome outcome(PluginCallException e) {
        return switch (e.reason()) {
            case UNAVAILABLE, REJECTED_BY_CIRCUIT ->
                new Outcome(Delivery.State.FAILED, "De plug-in die berichten verstuurt is nu niet beschikbaar", true);
            case TIMEOUT, FAILED -> new Outcome(Delivery.State.UNCERTAIN, SILENT, false);
        };
    }
}
