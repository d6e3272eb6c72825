package nl.zetel.server.examination.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.store.Stored;

/** An examination as its caller sees it. */
public record ExaminationView(
        String id,
        ExaminationSession.State state,
        OffsetDateTime startedAt,
        String startedBy,
        Optional<OffsetDateTime> proposedAt,
        Optional<String> proposedBy,
        Optional<OffsetDateTime> publishedAt,
        Optional<String> publishedBy,
        List<ListExaminationView> lists) {

    static ExaminationView of(Stored<ExaminationSession> stored, List<Stored<ListExamination>> lists) {
        ExaminationSession value = stored.value();
        return new ExaminationView(
                stored.id(),
                value.state(),
                value.startedAt(),
                value.startedBy(),
                value.proposedAt(),
                value.proposedBy(),
                value.publishedAt(),
                value.publishedBy(),
                lists.stream().map(ListExaminationView::of).toList());
    }
}
