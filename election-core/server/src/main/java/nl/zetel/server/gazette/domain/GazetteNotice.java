package nl.zetel.server.gazette.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.server.state.Lawful;

/**
 * An announcement ("kennisgeving") as it was prepared, and its publication. What was published stays; another one with the
 * same subject corrects it.
 *
 * @param kind what it announces
 * @param state where it stands
 * @param documentId the page that was produced and kept
 * @param fingerprint SHA-256 of that page
 * @param preparedBy who had it made
 * @param preparedAt when
 * @param subjects identifiers of the requests, designations or appointments that it announces one by one; empty for others
 * @param edition edition of the lists that it announces; empty for others
 * @param publication where and when it was published; empty as long as it was not
 */
public record GazetteNotice(
        NoticeKind kind,
        State state,
        String documentId,
        String fingerprint,
        String preparedBy,
        OffsetDateTime preparedAt,
        List<String> subjects,
        Optional<Integer> edition,
        Optional<Publication> publication) {

    /** Copies the list. */
    @SuppressWarnings("ConstantValue") // absent in what was stored before notices named their subjects
    public GazetteNotice {
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
    }

    /** Where an announcement stands. */
    public enum State implements Lawful<State> {
        /** Made, and not published yet. */
        PREPARED,
        /** Published. */
        PUBLISHED,
        /** Made again before it was published. */
        REPLACED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case PREPARED -> Set.of(PUBLISHED, REPLACED);
                case PUBLISHED, REPLACED -> Set.of();
            };
        }
    }

    /**
     * A publication.
     *
     * @param reference where, such as {@code Gemeenteblad 2018, 1234}
     * @param day day of publication
     * @param late whether that was after the last day
     * @param by who recorded it
     * @param at when it was recorded
     */
    public record Publication(String reference, LocalDate day, boolean late, String by, OffsetDateTime at) {}

    /** The same, published. */
    public GazetteNotice published(Publication where) {
        return with(state.to(State.PUBLISHED), Optional.of(where));
    }

    /** The same, made again before it was published. */
    public GazetteNotice replaced() {
        return with(state.to(State.REPLACED), publication);
    }

    private GazetteNotice with(State newState, Optional<Publication> newPublication) {
        return new GazetteNotice(
                kind, newState, documentId, fingerprint, preparedBy, preparedAt, subjects, edition, newPublication);
    }
}
