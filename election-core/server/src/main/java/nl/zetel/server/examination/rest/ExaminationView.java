package nl.zetel.server.examination.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        int edition,
        Optional<OffsetDateTime> publishedAt,
        Optional<String> publishedBy,
        List<ExaminationSession.Publication> publications,
        List<ExaminationSession.PublishedReport> reports,
        List<ListExaminationView> lists) {

    static ExaminationView of(
            Stored<ExaminationSession> stored, List<Stored<ListExamination>> lists, Set<String> notified) {
        ExaminationSession value = stored.value();
        return new ExaminationView(
                stored.id(),
                value.state(),
                value.startedAt(),
                value.startedBy(),
                value.proposedAt(),
                value.proposedBy(),
                value.edition(),
                value.publishedAt(),
                value.newest().map(ExaminationSession.Publication::by),
                value.publications(),
                value.reports(),
                lists.stream()
                        .map(list -> ListExaminationView.of(list, notified))
                        .toList());
    }
}
