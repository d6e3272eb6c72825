package nl.zetel.server.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.clock.ServerClock;

/** What stands at the foot of every page: when it was made, and the head of the audit chain by then. */
@ApplicationScoped
@Transactional
public class PageFoot {

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm:ss", Locale.forLanguageTag("nl-NL"));

    @Inject
    AuditTrail audit;

    @Inject
    ServerClock clock;

    /** The text. */
    public String text() {
        return "Gemaakt op " + DUTCH.format(clock.now()) + ". Kop van de keten van wijzigingen: " + audit.head();
    }
}
