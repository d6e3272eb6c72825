package nl.zetel.server.submission.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.eligibility.Reason;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.domain.CheckIn;
import nl.zetel.server.submission.domain.IdentityDocument;
import nl.zetel.server.submission.domain.VoterCheck;

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
        EntitledBy entitledBy,
        List<ReasonView> reasons,
        Optional<String> contradiction,
        Optional<String> submissionId,
        String explanation) {

    /** Who says whether the visitor may vote. */
    public enum EntitledBy {
        /** The clerk. */
        CLERK,
        /** The population register. */
        REGISTER
    }

    /** Why the register says no, or leaves it open. */
    public record ReasonView(String code, String article, String detail) {

        static ReasonView of(Reason reason) {
            return new ReasonView(reason.code().name(), reason.article(), reason.detail());
        }
    }

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
                value.voterCheck().filter(VoterCheck::decides).isPresent() ? EntitledBy.REGISTER : EntitledBy.CLERK,
                value.voterCheck().map(VoterCheck::reasons).orElse(List.of()).stream()
                        .map(ReasonView::of)
                        .toList(),
                value.voterCheck().flatMap(VoterCheck::contradiction),
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
