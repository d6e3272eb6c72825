package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.server.state.Lawful;

/**
 * The examination of all lists of an election: the session of I 1, what the rules proposed for that of I 4, and the
 * publications.
 *
 * @param startedAt when the lists were examined
 * @param startedBy who ran the examination
 * @param proposedAt when the decisions were proposed
 * @param proposedBy who had them proposed
 * @param edition edition of the lists: 1 as the committee decided, one more with each judgment that changed them
 * @param publications publications of the lists, oldest first
 * @param reports reports of sessions that were made public, oldest first
 */
public record ExaminationSession(
        OffsetDateTime startedAt,
        String startedBy,
        Optional<OffsetDateTime> proposedAt,
        Optional<String> proposedBy,
        int edition,
        List<Publication> publications,
        List<PublishedReport> reports) {

    /** Copies the lists. */
    public ExaminationSession {
        publications = List.copyOf(publications);
        reports = List.copyOf(reports);
    }

    /** Where an examination stands. */
    public enum State implements Lawful<State> {
        /** Omissions are found, told and repaired. */
        EXAMINED,
        /** The repair period is over; the decisions are proposed and taken. */
        DECISIONS_PROPOSED,
        /** The lists are published. */
        PUBLISHED,
        /** The lists were published, and a judgment changed them since: they have to be published again. */
        SUPERSEDED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case EXAMINED -> Set.of(DECISIONS_PROPOSED);
                case DECISIONS_PROPOSED, SUPERSEDED -> Set.of(PUBLISHED);
                case PUBLISHED -> Set.of(SUPERSEDED);
            };
        }
    }

    /**
     * A publication of the lists.
     *
     * @param edition edition of the lists that was published
     * @param documentId the lists as they were published
     * @param at when
     * @param by who
     * @param noticeId the announcement with which they were published, if it was with one
     */
    public record Publication(
            int edition, String documentId, OffsetDateTime at, String by, Optional<String> noticeId) {}

    /**
     * A report of a session that everybody can read, without signatures.
     *
     * @param model {@code I_1} or {@code I_4}
     * @param documentId the copy without signatures
     * @param at when
     * @param by who
     */
    public record PublishedReport(String model, String documentId, OffsetDateTime at, String by) {}

    /** An examination that begins. */
    public static ExaminationSession begun(OffsetDateTime at, String by) {
        return new ExaminationSession(at, by, Optional.empty(), Optional.empty(), 1, List.of(), List.of());
    }

    /** Where it stands. */
    public State state() {
        Optional<Publication> newest = newest();
        if (newest.isPresent()) {
            return newest.get().edition() == edition ? State.PUBLISHED : State.SUPERSEDED;
        }
        return proposedAt.isPresent() ? State.DECISIONS_PROPOSED : State.EXAMINED;
    }

    /** The newest publication of the lists. */
    public Optional<Publication> newest() {
        return publications.isEmpty() ? Optional.empty() : Optional.of(publications.get(publications.size() - 1));
    }

    /** When the lists were last published. */
    public Optional<OffsetDateTime> publishedAt() {
        return newest().map(Publication::at);
    }

    /** With the decisions proposed. */
    public ExaminationSession proposed(OffsetDateTime at, String by) {
        return lawful(new ExaminationSession(
                startedAt, startedBy, Optional.of(at), Optional.of(by), edition, publications, reports));
    }

    /** With the lists published. */
    public ExaminationSession published(String documentId, OffsetDateTime at, String by, Optional<String> noticeId) {
        List<Publication> all = new ArrayList<>(publications);
        all.add(new Publication(edition, documentId, at, by, noticeId));
        return lawful(new ExaminationSession(startedAt, startedBy, proposedAt, proposedBy, edition, all, reports));
    }

    /** With a report made public. */
    public ExaminationSession with(PublishedReport report) {
        List<PublishedReport> all = new ArrayList<>(reports);
        all.add(report);
        return new ExaminationSession(startedAt, startedBy, proposedAt, proposedBy, edition, publications, all);
    }

    /** With another edition of the lists, after a judgment. */
    public ExaminationSession superseded() {
        return lawful(new ExaminationSession(
                startedAt, startedBy, proposedAt, proposedBy, edition + 1, publications, reports));
    }

    private ExaminationSession lawful(ExaminationSession after) {
        state().toOrStay(after.state());
        return after;
    }
}
