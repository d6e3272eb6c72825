package nl.zetel.server.submission.rest;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.domain.CheckIn;
import nl.zetel.server.submission.domain.IdentityDocument;

/** A check-in as its caller sees it. */
public record CheckInView(
        String id,
        OffsetDateTime arrivedAt,
        CheckIn.State state,
        Optional<String> listId,
        String designation,
        String surname,
        IdentityDocument documentKind,
        boolean identified,
        Outcome entitled,
        Optional<String> submissionId,
        String explanation) {

    static CheckInView of(Stored<CheckIn> stored) {
        CheckIn value = stored.value();
        return new CheckInView(
                stored.id(),
                value.arrivedAt(),
                value.state(),
                value.listId(),
                value.designation(),
                value.visitor().surname(),
                value.document(),
                value.document().identifies(),
                value.entitled(),
                value.submissionId(),
                explanation(value.state()));
    }

    private static String explanation(CheckIn.State state) {
        return switch (state) {
            case WAITING -> "Op tijd aangemeld; de lijst kan worden ingenomen.";
            case LATE ->
                "Aangemeld na sluitingstijd: er wordt geen lijst ingenomen en geen ontvangstbewijs gegeven. Bij het"
                        + " onderzoek wordt ongeldigheid voorgesteld (Kieswet I 5, onder a).";
            case SUBMITTED -> "De lijst is ingenomen.";
        };
    }
}
