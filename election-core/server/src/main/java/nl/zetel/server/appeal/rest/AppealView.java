package nl.zetel.server.appeal.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.appeal.RepairAtCourt;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.appeal.domain.Judgment;
import nl.zetel.server.store.Stored;

/** An appeal as its caller sees it. */
public record AppealView(
        String id,
        Appeal.State state,
        String listExaminationId,
        Optional<String> listId,
        Appeal.Appellant appellant,
        LocalDate receivedOn,
        boolean inTime,
        LocalDate judgmentDueOn,
        String reference,
        String summary,
        List<RepairAtCourt.Place> repairableAtCourt,
        List<Judgment> judgments,
        Optional<OffsetDateTime> settledAt,
        Optional<String> settledBy) {

    static AppealView of(Stored<Appeal> stored, List<RepairAtCourt.Place> repairable) {
        Appeal value = stored.value();
        return new AppealView(
                stored.id(),
                value.state(),
                value.listExaminationId(),
                value.listId(),
                value.appellant(),
                value.receivedOn(),
                value.inTime(),
                value.judgmentDueOn(),
                value.reference(),
                value.summary(),
                repairable,
                value.judgments(),
                value.settledAt(),
                value.settledBy());
    }
}
