package nl.zetel.server.plugin;

import java.time.Duration;
import java.util.Arrays;
import nl.zetel.spi.DomainEventListener;
import nl.zetel.spi.ElectionDocumentFormat;
import nl.zetel.spi.Extension;
import nl.zetel.spi.NotificationChannel;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RefundWriter;
import nl.zetel.spi.StatementReader;

/** The types of extension, with the time limit of a call that holds unless it is configured. */
enum ExtensionType {
    POPULATION_REGISTER(PopulationRegister.class, "population-register", Duration.ofSeconds(30)),
    STATEMENT_READER(StatementReader.class, "statement-reader", Duration.ofMinutes(2)),
    REFUND_WRITER(RefundWriter.class, "refund-writer", Duration.ofSeconds(30)),
    ELECTION_DOCUMENT_FORMAT(ElectionDocumentFormat.class, "election-document-format", Duration.ofMinutes(2)),
    NOTIFICATION_CHANNEL(NotificationChannel.class, "notification-channel", Duration.ofMinutes(1)),
    DOMAIN_EVENT_LISTENER(DomainEventListener.class, "domain-event-listener", Duration.ofSeconds(10));

    private final Class<? extends Extension> type;
    private final String key;
    private final Duration callLimit;

    ExtensionType(Class<? extends Extension> type, String key, Duration callLimit) {
        this.type = type;
        this.key = key;
        this.callLimit = callLimit;
    }

    Class<? extends Extension> type() {
        return type;
    }

    /** Name in configuration. */
    String key() {
        return key;
    }

    Duration callLimit() {
        return callLimit;
    }

    static ExtensionType of(Class<? extends Extension> type) {
        return Arrays.stream(values())
                .filter(t -> t.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a type of extension: " + type.getName()));
    }

    static boolean isOne(Class<?> type) {
        return Arrays.stream(values()).anyMatch(t -> t.type == type);
    }
}
