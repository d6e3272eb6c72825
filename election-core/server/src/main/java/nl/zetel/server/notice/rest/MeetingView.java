package nl.zetel.server.notice.rest;

import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.server.notice.domain.Meeting;
import nl.zetel.server.notice.domain.MeetingRules;
import nl.zetel.server.notice.domain.Registration;
import nl.zetel.server.store.Stored;

/** A meeting as everybody may see it. */
public record MeetingView(
        String id, String title, int perOrganisation, OffsetDateTime closesAt, List<SessionView> sessions) {

    /** A session with the places that are left. */
    public record SessionView(
            String code,
            String place,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            int places,
            int free,
            int waiting) {}

    static MeetingView of(Stored<Meeting> stored, List<Registration> taken) {
        Meeting meeting = stored.value();
        return new MeetingView(
                stored.id(),
                meeting.title(),
                meeting.perOrganisation(),
                meeting.closesAt(),
                meeting.sessions().stream()
                        .map(session -> new SessionView(
                                session.code(),
                                session.place(),
                                session.startsAt(),
                                session.endsAt(),
                                session.places(),
                                MeetingRules.free(session, taken),
                                MeetingRules.waiting(session, taken)))
                        .toList());
    }
}
