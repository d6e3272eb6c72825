package nl.zetel.server.retention.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.retention.domain.RetentionRun;
import nl.zetel.server.store.Stored;

/** A run as its caller sees it. */
public record RetentionRunView(
        String id,
        String electionId,
        boolean automatic,
        RetentionRun.State state,
        LocalDate on,
        List<LineView> lines,
        String preparedBy,
        OffsetDateTime preparedAt,
        Optional<String> executedBy,
        Optional<OffsetDateTime> executedAt,
        List<String> documentIds) {

    /** Records of one kind. */
    public record LineView(
            String electionId,
            RecordKind kind,
            String name,
            String article,
            LocalDate startedUntil,
            long records,
            RetentionRun.Outcome outcome,
            String hold,
            String identifiersHash,
            int erasedEntries) {

        static LineView of(RetentionRun.Line line) {
            return new LineView(
                    line.electionId(),
                    line.kind(),
                    line.kind().dutch(),
                    line.article(),
                    line.startedUntil(),
                    line.records(),
                    line.outcome(),
                    line.hold(),
                    line.identifiersHash(),
                    line.erasedEntries());
        }
    }

    static RetentionRunView of(Stored<RetentionRun> stored) {
        RetentionRun run = stored.value();
        return new RetentionRunView(
                stored.id(),
                run.electionId(),
                run.automatic(),
                run.state(),
                run.on(),
                run.lines().stream().map(LineView::of).toList(),
                run.preparedBy(),
                run.preparedAt(),
                run.executedBy(),
                run.executedAt(),
                run.documentIds());
    }
}
