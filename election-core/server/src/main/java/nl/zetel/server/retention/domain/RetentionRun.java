package nl.zetel.server.retention.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.state.Lawful;

/**
 * A run of destruction: first what it would destroy, then what it destroyed.
 *
 * @param electionId the election; blank for all of the municipality
 * @param automatic whether the daily job made it
 * @param state where it stands
 * @param on day by which the terms were counted
 * @param lines what is destroyed, one for each kind and election
 * @param preparedBy who prepared it
 * @param preparedAt when
 * @param executedBy who let it destroy; empty while nobody did
 * @param executedAt when
 * @param documentIds certificates, one for each election
 */
public record RetentionRun(
        String electionId,
        boolean automatic,
        State state,
        LocalDate on,
        List<Line> lines,
        String preparedBy,
        OffsetDateTime preparedAt,
        Optional<String> executedBy,
        Optional<OffsetDateTime> executedAt,
        List<String> documentIds) {

    /** Copies the lists. */
    public RetentionRun {
        lines = List.copyOf(lines);
        documentIds = List.copyOf(documentIds);
    }

    /** Where a run stands. */
    public enum State implements Lawful<State> {
        /** Says what it would destroy; nothing is destroyed yet. */
        PREPARED,
        /** Destroys. */
        RUNNING,
        /** Everything is destroyed, or was held or changed meanwhile as its line says. */
        COMPLETED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case PREPARED -> Set.of(RUNNING);
                case RUNNING -> Set.of(COMPLETED);
                case COMPLETED -> Set.of();
            };
        }
    }

    /** What became of a line. */
    public enum Outcome {
        /** Not done yet. */
        PENDING,
        /** Destroyed, with proof in the chain. */
        DESTROYED,
        /** Something stopped it since. */
        HELD,
        /** There was nothing any more. */
        NOTHING
    }

    /**
     * Records of one kind.
     *
     * @param electionId the election; blank for those of the municipality as a whole
     * @param kind the kind
     * @param article the rule
     * @param startedUntil last day on which a term began that has run out
     * @param records how many, when the run was prepared; once destroyed, how many were
     * @param outcome what became of it
     * @param hold why it stayed; blank otherwise
     * @param identifiersHash SHA-256 of the identifiers in order, each on a line; blank until destroyed
     * @param erasedEntries links of the audit chain whose content went with it
     */
    public record Line(
            String electionId,
            RecordKind kind,
            String article,
            LocalDate startedUntil,
            long records,
            Outcome outcome,
            String hold,
            String identifiersHash,
            int erasedEntries) {

        /** A line that is not done. */
        public static Line pending(
                String electionId, RecordKind kind, String article, LocalDate startedUntil, long records) {
            return new Line(electionId, kind, article, startedUntil, records, Outcome.PENDING, "", "", 0);
        }

        /** Stayed. */
        public Line held(String reason) {
            return new Line(electionId, kind, article, startedUntil, records, Outcome.HELD, reason, "", 0);
        }

        /** Was gone. */
        public Line nothing() {
            return new Line(electionId, kind, article, startedUntil, 0, Outcome.NOTHING, "", "", 0);
        }

        /** Was destroyed. */
        public Line destroyed(long number, String hash, int erased) {
            return new Line(electionId, kind, article, startedUntil, number, Outcome.DESTROYED, "", hash, erased);
        }
    }

    /** With another line in the place of one. */
    public RetentionRun with(int index, Line line) {
        List<Line> changed = new ArrayList<>(lines);
        changed.set(index, line);
        return new RetentionRun(
                electionId, automatic, state, on, changed, preparedBy, preparedAt, executedBy, executedAt, documentIds);
    }

    /** Destroying. */
    public RetentionRun running(String by, OffsetDateTime at) {
        return new RetentionRun(
                electionId,
                automatic,
                state.to(State.RUNNING),
                on,
                lines,
                preparedBy,
                preparedAt,
                Optional.of(by),
                Optional.of(at),
                documentIds);
    }

    /** Done. */
    public RetentionRun completed(List<String> certificates) {
        return new RetentionRun(
                electionId,
                automatic,
                state.to(State.COMPLETED),
                on,
                lines,
                preparedBy,
                preparedAt,
                executedBy,
                executedAt,
                certificates);
    }
}
