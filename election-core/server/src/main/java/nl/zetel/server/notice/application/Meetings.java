package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.job.Jobs;
import nl.zetel.server.notice.domain.Meeting;
import nl.zetel.server.notice.domain.MeetingRules;
import nl.zetel.server.notice.domain.MeetingRules.Obstacle;
import nl.zetel.server.notice.domain.Registration;
import nl.zetel.server.notice.persistence.MeetingStore;
import nl.zetel.server.notice.persistence.RegistrationStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Actor;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.StorageJson;
import nl.zetel.server.store.Stored;
import nl.zetel.server.store.TextCipher;

/** Information meetings and who comes to them. */
@ApplicationScoped
@Transactional
public class Meetings {

    private static final String WITHDRAWAL = "AVG art. 7(3), 17(1)(b)";

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
    NoticeTokens tokens;

    @Inject
    Channel channel;

    @Inject
    Jobs jobs;

    @Inject
    StorageJson json;

    @Inject
    CurrentActor current;

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

    /** The meeting with that identifier. */
    public Stored<Meeting> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** The meeting as it was at a version. */
    public Stored<Meeting> version(String electionId, String id, long version) {
        return store.version(get(electionId, id), version);
    }

    /**
     * Changes a meeting; the caller has checked that it changes what was read. Nobody loses a place by it; places that it adds go
     * to who waits longest, and whoever has a place in a session that is elsewhere or at another time now gets a mail.
     */
    public Stored<Meeting> change(String electionId, Stored<Meeting> current, Meeting changed) {
        Stored<Meeting> before = store.lock(current.id());
        List<Registration> all = taken(current.id());
        MeetingRules.flaw(changed).or(() -> MeetingRules.lost(changed, all)).ifPresent(flaw -> {
            throw ProblemException.ofField("/sessions", "IMPOSSIBLE", flaw);
        });
        Stored<Meeting> after = store.update(current.with(changed));
        audit.record(
                Change.changed("meeting-changed", path(electionId, after.id()), "", before.value(), after.value()));
        registrations.all(after.id()).stream()
                .filter(each -> !each.value().waiting()
                        && MeetingRules.moved(
                                before.value(), changed, each.value().session()))
                .forEach(each -> tell(electionId, each, after.version()));
        changed.sessions().forEach(session -> fill(electionId, after.id(), session));
        return after;
    }

    /** Gives the places that are free to who waits longest. */
    private void fill(String electionId, String meetingId, Meeting.Session session) {
        Optional<Stored<Registration>> next = MeetingRules.next(session, registrations.all(meetingId), clock.now());
        while (next.isPresent()) {
            place(electionId, next.get());
            next = MeetingRules.next(session, registrations.all(meetingId), clock.now());
        }
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

    /**
     * Takes a place. Two who want the last one: the first gets it, the other waits if they want to.
     *
     * @param orWait whether somebody waits for a place if the session is full
     */
    public Stored<Registration> register(String electionId, String meetingId, Guest guest, boolean orWait) {
        open.open(electionId);
        Stored<Meeting> meeting = store.lock(store.get(electionId, meetingId).id());
        Optional<Obstacle> obstacle = MeetingRules.obstacle(
                meeting.value(), taken(meetingId), guest.organisation(), guest.session(), clock.now());
        boolean waits = orWait && obstacle.equals(Optional.of(Obstacle.FULL));
        if (!waits) {
            obstacle.ifPresent(reason -> {
                throw refused(reason, meeting.value(), taken(meetingId));
            });
        }
        Stored<Registration> stored = registrations.insert(
                meetingId,
                new Registration(
                        cipher.encrypt(guest.name()),
                        cipher.encrypt(guest.email()),
                        guest.organisation(),
                        guest.session(),
                        waits,
                        clock.now()));
        audit.record(Change.created(
                "meeting-registration",
                path(electionId, meetingId, stored.id()),
                "",
                stored.value().summary()));
        tell(electionId, stored);
        return stored;
    }

    /** Somebody who wants to come. */
    public record Guest(String name, String email, String organisation, String session) {

        /** Does not show whom it is about. */
        @Override
        public String toString() {
            return "Guest[…]";
        }
    }

    /** Whoever registered gets a mail with the link to withdraw, if messages can be sent here. */
    private void tell(String electionId, Stored<Registration> registration) {
        tell(electionId, registration, 0);
    }

    /** @param change version of the meeting that changed; 0 if it did not */
    private void tell(String electionId, Stored<Registration> registration, long change) {
        if (channel.available()) {
            jobs.submit(
                    MeetingMailWork.TYPE,
                    path(electionId, registration.parentId(), registration.id()),
                    json.write(new MeetingMailWork.Input(
                            registration.id(), registration.value().waiting(), change)));
        }
    }

    /** The link by which somebody withdraws. */
    public URI link(String registrationId) {
        return tokens.link(NoticeTokens.Purpose.MEETING, registrationId);
    }

    /** Whether a link to withdraw is one of ours and still good for something; for the page that asks for a click. */
    public void requireLink(String token) {
        opened(token);
    }

    /** Withdraws by the link. A link that was used before answers the same. */
    public void withdraw(String token) {
        String id = tokens.read(NoticeTokens.Purpose.MEETING, token).orElseThrow(Meetings::unknownLink);
        registrations.owner(id).ifPresent(municipality -> {
            act(municipality);
            registrations.find(id).ifPresent(registration -> {
                Stored<Meeting> meeting = store.get(registration.parentId());
                withdraw(meeting.parentId(), meeting.id(), id, "Afgemeld met de link; naam en adres zijn vernietigd");
            });
        });
    }

    /** Withdraws a registration for somebody who asked the desk. */
    public Stored<Meeting> withdraw(String electionId, String meetingId, String registrationId) {
        Stored<Meeting> meeting = store.get(electionId, meetingId);
        if (!withdraw(
                electionId, meetingId, registrationId, "Afgemeld door het bureau; naam en adres zijn vernietigd")) {
            throw ProblemException.notFound("aanmelding");
        }
        return meeting;
    }

    /**
     * Destroys the registration; whoever waits first gets the place. Answers whether it was still there: who clicks twice at
     * the same moment gives one place back.
     */
    private boolean withdraw(String electionId, String meetingId, String registrationId, String reason) {
        Stored<Meeting> meeting = store.lock(meetingId);
        Optional<Stored<Registration>> found = registrations.all(meetingId).stream()
                .filter(each -> each.id().equals(registrationId))
                .findFirst()
                .map(each -> registrations.lock(each.id()));
        found.ifPresent(registration -> destroy(electionId, meeting, registration, reason));
        return found.isPresent();
    }

    private void destroy(String electionId, Stored<Meeting> meeting, Stored<Registration> registration, String reason) {
        registrations.destroy(registration);
        audit.record(new Change(
                "meeting-registration-withdrawn",
                path(electionId, meeting.id(), registration.id()),
                WITHDRAWAL,
                Optional.of(registration.value().summary()),
                Optional.empty(),
                reason));
        meeting.value()
                .session(registration.value().session())
                .ifPresent(session -> fill(electionId, meeting.id(), session));
    }

    private void place(String electionId, Stored<Registration> waiting) {
        Stored<Registration> placed =
                registrations.update(waiting.with(waiting.value().placed()));
        audit.record(Change.changed(
                "meeting-place-given",
                path(electionId, placed.parentId(), placed.id()),
                "",
                waiting.value().summary(),
                placed.value().summary()));
        tell(electionId, placed);
    }

    /** What the mail to whoever registered needs; empty if they withdrew since, or stand otherwise now. */
    Optional<MeetingMail> mail(String registrationId, boolean waiting) {
        return registrations
                .find(registrationId)
                .filter(found -> found.value().waiting() == waiting)
                .map(found -> new MeetingMail(
                        cipher.decrypt(found.value().sealedAddress()),
                        store.get(found.parentId()).value(),
                        found.value(),
                        link(registrationId)));
    }

    /** What a mail about a place is written from. */
    record MeetingMail(String address, Meeting meeting, Registration registration, URI link) {

        /** Does not show whom it is about. */
        @Override
        public String toString() {
            return "MeetingMail[…]";
        }
    }

    /** Finds what a link is for; the rest of the request then acts as nobody in particular of that municipality. */
    private Stored<Registration> opened(String token) {
        String id = tokens.read(NoticeTokens.Purpose.MEETING, token).orElseThrow(Meetings::unknownLink);
        act(registrations.owner(id).orElseThrow(Meetings::unknownLink));
        return registrations.get(id);
    }

    private void act(MunicipalityCode municipality) {
        current.set(new Actor("", Set.of(), Optional.of(municipality), current.requestId()));
    }

    private static ProblemException unknownLink() {
        return ProblemException.of(ProblemCode.NOT_FOUND, "Deze link bestaat niet, of de aanmelding is er niet meer");
    }

    private static ProblemException refused(Obstacle obstacle, Meeting meeting, List<Registration> all) {
        return switch (obstacle) {
            case CLOSED ->
                ProblemException.notNow(
                        obstacle.text(),
                        Possible.until(
                                meeting.closesAt().minusSeconds(1),
                                "Met een vraag kunt u nog terecht bij het stembureau"));
            case UNKNOWN_SESSION -> ProblemException.ofField("/session", "UNKNOWN", obstacle.text());
            case FULL ->
                ProblemException.notNow(
                        obstacle.text(), Possible.never(instead(MeetingRules.withPlaces(meeting, all))));
            case ORGANISATION_FULL ->
                ProblemException.notNow(
                        obstacle.text() + " (" + meeting.perOrganisation() + ")",
                        Possible.after("Iemand van die organisatie zegt eerst af"));
        };
    }

    private static String instead(List<String> sessions) {
        String waiting = "raag een plaats op de wachtlijst (waitingList)";
        return sessions.isEmpty()
                ? "Geen sessie heeft nog plaats; v" + waiting
                : "Nog plaats is er in sessie " + String.join(", ", sessions) + "; of v" + waiting;
    }

    /** A name or an address in plain text. */
    public String plain(String sealed) {
        return cipher.decrypt(sealed);
    }

    private static String path(String electionId, String meetingId, String registrationId) {
        return path(electionId, meetingId) + "/registrations/" + registrationId;
    }

    /** Path of a meeting. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/information-meetings/" + id;
    }
}
