package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.notice.domain.Meeting;
import nl.zetel.server.notice.domain.MeetingRules;
import nl.zetel.server.notice.domain.MeetingRules.Obstacle;
import nl.zetel.server.notice.domain.Registration;
import nl.zetel.server.notice.persistence.MeetingStore;
import nl.zetel.server.notice.persistence.RegistrationStore;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.store.TextCipher;

/** Information meetings and who comes to them. */
@ApplicationScoped
@Transactional
public class Meetings {

    @Inject
    MeetingStore store;

    @Inject
    RegistrationStore registrations;

    @Inject
    Elections elections;

    @Inject
    PublicElections open;

    @Inject
    TextCipher cipher;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /** Announces a meeting. */
    public Stored<Meeting> create(String electionId, Meeting meeting) {
        elections.get(electionId);
        MeetingRules.flaw(meeting).ifPresent(flaw -> {
            throw ProblemException.ofField("/sessions", "IMPOSSIBLE", flaw);
        });
        Stored<Meeting> stored = store.insert(electionId, meeting);
        audit.record(Change.created("meeting-announced", path(electionId, stored.id()), "", meeting));
        return stored;
    }

    /** Meetings of an election. */
    public Page<Stored<Meeting>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Meetings of an election, for a reader without a token. */
    public List<Stored<Meeting>> announced(String electionId) {
        open.open(electionId);
        return store.all(electionId);
    }

    /** Who comes to a meeting. */
    public List<Stored<Registration>> registered(String electionId, String meetingId) {
        return registrations.all(store.get(electionId, meetingId).id());
    }

    /** Who comes to a meeting, without their identifiers. */
    public List<Registration> taken(String meetingId) {
        return registrations.all(meetingId).stream().map(Stored::value).toList();
    }

    /** Takes a place. Two who want the last one: the first gets it. */
    public Stored<Registration> register(
            String electionId, String meetingId, String name, String email, String organisation, String session) {
        open.open(electionId);
        Stored<Meeting> meeting = store.get(electionId, meetingId);
        store.lock(meetingId);
        MeetingRules.obstacle(meeting.value(), taken(meetingId), organisation, session, clock.now())
                .ifPresent(obstacle -> {
                    throw refused(obstacle);
                });
        Stored<Registration> stored = registrations.insert(
                meetingId,
                new Registration(cipher.encrypt(name), cipher.encrypt(email), organisation, session, clock.now()));
        audit.record(Change.created(
                "meeting-registration",
                path(electionId, meetingId) + "/registrations/" + stored.id(),
                "",
                stored.value().summary()));
        return stored;
    }

    private static ProblemException refused(Obstacle obstacle) {
        return switch (obstacle) {
            case CLOSED -> ProblemException.of(ProblemCode.DEADLINE_PASSED, obstacle.text());
            case UNKNOWN_SESSION -> ProblemException.ofField("/session", "UNKNOWN", obstacle.text());
            case FULL, ORGANISATION_FULL -> ProblemException.of(ProblemCode.CONFLICT, obstacle.text());
        };
    }

    /** A name or an address in plain text. */
    public String plain(String sealed) {
        return cipher.decrypt(sealed);
    }

    /** Path of a meeting. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/information-meetings/" + id;
    }
}
