package nl.zetel.server.appeal.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.appeal.application.Appeals;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.appeal.domain.Judgment;
import nl.zetel.server.examination.domain.JudgedList;
import nl.zetel.server.examination.rest.ListExaminationBodies.NotationBody;
import org.jspecify.annotations.Nullable;

/** What callers send about appeals. */
public final class AppealBodies {

    private AppealBodies() {}

    /** What the committee is told of an appeal. */
    public record AppealBody(
            String listExaminationId,
            Appeal.Appellant appellant,
            LocalDate receivedOn,
            String reference,
            @Nullable String summary) {

        Appeals.Received received() {
            return new Appeals.Received(
                    listExaminationId, appellant, receivedOn, reference, summary == null ? "" : summary);
        }
    }

    /** The list as which papers that came too late were entered. */
    public record LateListBody(String listId) {}

    /** How a candidate stands on the list after repair before the court. */
    public record NotedBody(int position, NotationBody notation) {}

    /** What the judgment makes of the list. */
    public record JudgedListBody(
            @Nullable List<JudgedList.Part> grounds,
            @Nullable List<JudgedList.Strike> strikes,
            Optional<String> designation,
            @Nullable List<NotedBody> notations,
            String reason) {

        JudgedList list() {
            return new JudgedList(
                    grounds == null ? List.of() : grounds,
                    strikes == null ? List.of() : strikes,
                    designation,
                    notations == null
                            ? List.of()
                            : notations.stream()
                                    .map(each -> new JudgedList.Noted(
                                            each.position(), each.notation().notation()))
                                    .toList(),
                    reason);
        }
    }

    /** A judgment. */
    public record JudgmentBody(
            Judgment.Outcome outcome, LocalDate givenOn, String reference, Optional<JudgedListBody> list) {

        Judgment judgment(String by, OffsetDateTime at) {
            return new Judgment(outcome, givenOn, reference, list.map(JudgedListBody::list), by, at);
        }
    }
}
