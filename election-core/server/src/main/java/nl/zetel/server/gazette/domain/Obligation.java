package nl.zetel.server.gazette.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.store.Stored;

/**
 * An announcement that has to be made, and how far it is.
 *
 * @param kind what has to be announced
 * @param due last moment; empty where the law names none
 * @param state how far it is
 * @param waiting how many decisions, deletions or appointments no published notice announced yet
 * @param notices what was made for it, in order
 */
public record Obligation(
        NoticeKind kind, Optional<OffsetDateTime> due, State state, int waiting, List<Stored<GazetteNotice>> notices) {

    /** How far an announcement is. */
    public enum State {
        /** Nothing was made yet. */
        OPEN,
        /** It was made and is not published. */
        PREPARED,
        /** It is not published, and the last moment has passed. */
        OVERDUE,
        /** It was published. */
        PUBLISHED
    }

    /** Copies the list. */
    public Obligation {
        notices = List.copyOf(notices);
    }

    /** How far it is by now; what still waits is not published by an earlier notice. */
    public static Obligation of(
            NoticeKind kind,
            Optional<OffsetDateTime> due,
            int waiting,
            List<Stored<GazetteNotice>> notices,
            OffsetDateTime now) {
        boolean published = waiting == 0 && has(notices, GazetteNotice.State.PUBLISHED);
        boolean overdue = due.filter(now::isAfter).isPresent();
        State state = published
                ? State.PUBLISHED
                : overdue ? State.OVERDUE : has(notices, GazetteNotice.State.PREPARED) ? State.PREPARED : State.OPEN;
        return new Obligation(kind, due, state, waiting, notices);
    }

    private static boolean has(List<Stored<GazetteNotice>> notices, GazetteNotice.State state) {
        return notices.stream().anyMatch(notice -> notice.value().state() == state);
    }
}
