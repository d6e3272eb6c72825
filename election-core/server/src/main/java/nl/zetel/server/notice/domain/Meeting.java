package nl.zetel.server.notice.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An information meeting for those who take part in an election.
 *
 * @param title its title
 * @param perOrganisation the most people of one organisation, over all sessions
 * @param closesAt until when people register; at that very moment it is over
 * @param sessions its sessions, at least one
 */
public record Meeting(String title, int perOrganisation, OffsetDateTime closesAt, List<Session> sessions) {

    /**
     * A session.
     *
     * @param code tells it apart, such as {@code A}
     * @param place where it is
     * @param startsAt when it begins
     * @param endsAt when it ends
     * @param places how many people there is room for
     */
    public record Session(String code, String place, OffsetDateTime startsAt, OffsetDateTime endsAt, int places) {}

    /** Takes an absent list for an empty one. */
    public Meeting {
        sessions = sessions == null ? List.of() : List.copyOf(sessions);
    }

    /** The session with that code. */
    public Optional<Session> session(String code) {
        return sessions.stream().filter(session -> session.code().equals(code)).findFirst();
    }
}
