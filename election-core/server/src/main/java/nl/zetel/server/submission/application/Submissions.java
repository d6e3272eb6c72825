package nl.zetel.server.submission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.application.AwaitedLists;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.domain.CheckIn;
import nl.zetel.server.submission.domain.ChecklistItem;
import nl.zetel.server.submission.domain.IdentityDocument;
import nl.zetel.server.submission.domain.OpeningHours;
import nl.zetel.server.submission.domain.Submission;
import nl.zetel.server.submission.domain.VoterCheck;
import nl.zetel.server.submission.persistence.CheckInStore;
import nl.zetel.server.submission.persistence.SubmissionStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who comes on nomination day, and the lists that they hand in (Kieswet H 1, H 3). */
@ApplicationScoped
@Transactional
public class Submissions implements AwaitedLists {

    private static final String ARTICLE = "Kieswet H 1(1)";
    /** The choice among the readings of H 1(1) that this submission rests on. */
    private static final String WAITED =
            "Op tijd aangemeld en na sluitingstijd ingenomen; zetel.submission.finish-after-closing staat dat toe";

    @Inject
    CheckInStore checkIns;

    @Inject
    SubmissionStore store;

    @Inject
    Elections elections;

    @Inject
    CandidateLists lists;

    @Inject
    ChecklistFacts facts;

    @Inject
    Documents documents;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    @ConfigProperty(name = "zetel.submission.finish-after-closing", defaultValue = "true")
    boolean finishAfterClosing;

    /** The hours of an election. */
    public OpeningHours hours(Election election) {
        return OpeningHours.of(election.nominationDay(), finishAfterClosing);
    }

    /**
     * Somebody comes now, before anybody is looked up.
     *
     * @throws ProblemException if it is not nomination day, or the desk is not open yet
     */
    public Arrival arrive(String electionId) {
        Election election = elections.get(electionId).value();
        OffsetDateTime now = clock.now();
        OpeningHours hours = hours(election);
        OpeningHours.Phase phase = hours.at(now);
        requireNominationDay(hours, phase);
        return new Arrival(now, phase == OpeningHours.Phase.CLOSED);
    }

    /** When somebody came, and whether that was after the hours. */
    public record Arrival(OffsetDateTime at, boolean late) {}

    /**
     * Who came, as the desk found it.
     *
     * @param name who
     * @param document kind of document that was shown
     * @param seen whether the visitor may vote, if the clerk said so
     * @param check what the register said of it, if it was asked
     */
    public record Visitor(
            CandidateName name, IdentityDocument document, Optional<Outcome> seen, Optional<VoterCheck> check) {}

    /** Records somebody who came; who came after the hours is recorded as late. */
    public Stored<CheckIn> checkIn(
            String electionId, Visitor visitor, Arrival arrival, Optional<String> listId, String designation) {
        String above = listId.map(id -> lists.get(electionId, id).value().head().designation())
                .orElse(designation);
        Outcome entitled =
                visitor.check().map(VoterCheck::entitled).or(visitor::seen).orElse(Outcome.UNDETERMINED);
        CheckIn checkIn = new CheckIn(
                visitor.name(),
                visitor.document(),
                entitled,
                visitor.check(),
                listId,
                above,
                arrival.at(),
                arrival.late(),
                Optional.empty(),
                current.user());
        Stored<CheckIn> stored = checkIns.insert(electionId, checkIn);
        audit.record(Change.created(
                checkIn.late() ? "late-check-in-recorded" : "check-in-recorded",
                checkInPath(electionId, stored.id()),
                ARTICLE,
                new CheckInSummary(
                        above, visitor.document(), entitled, visitor.check().isPresent(), checkIn.state())));
        return stored;
    }

    /**
     * A list as it is handed in at the desk.
     *
     * @param listId the list
     * @param onModel whether it is on the prescribed form
     * @param inPerson whether the submitter came in person
     * @param checklist papers as the clerk ticks them
     * @param counted how many candidates the clerk counts on the paper, if that was done
     */
    public record HandedIn(
            String listId,
            boolean onModel,
            boolean inPerson,
            List<ChecklistItem.Line> checklist,
            Optional<Integer> counted) {}

    /** Takes in the list of somebody who checked in, and gives a receipt. */
    public Stored<Submission> submit(String electionId, String checkInId, HandedIn handedIn) {
        String listId = handedIn.listId();
        Election election = elections.get(electionId).value();
        checkIns.get(electionId, checkInId);
        Stored<CheckIn> checkIn = checkIns.lock(checkInId);
        requireTaken(election, checkIn.value(), listId);
        Stored<CandidateList> list = lists.get(electionId, listId);
        lists.submitted(electionId, listId);
        OffsetDateTime now = clock.now();
        String id = UUID.randomUUID().toString();
        Submission submission = new Submission(
                checkInId,
                listId,
                list.value().head().designation(),
                list.value().candidates().isEmpty()
                        ? ""
                        : Receipts.name(list.value().candidates().get(0).name()),
                list.value().candidates().size(),
                now,
                hours(election).countsAt(now, checkIn.value().arrivedAt()),
                handedIn.onModel(),
                handedIn.inPerson(),
                checkIn.value().entitled(),
                checkIn.value().document().identifies(),
                handedIn.checklist(),
                facts.of(electionId, listId),
                handedIn.counted(),
                "ONTV-" + id.substring(0, 8).toUpperCase(Locale.ROOT),
                current.user());
        Stored<Submission> stored = store.insert(id, electionId, submission);
        checkIns.update(checkIn.with(checkIn.value().submitted(id)));
        audit.record(Change.created("list-submitted", path(electionId, id), ARTICLE, summary(submission))
                .because(hours(election).at(now) == OpeningHours.Phase.OPEN ? "" : WAITED));
        documents.keep(electionId, Receipts.of(election, path(electionId, id), checkIn.value(), submission));
        return stored;
    }

    private static void requireNominationDay(OpeningHours hours, OpeningHours.Phase phase) {
        if (phase == OpeningHours.Phase.NOT_YET) {
            throw DeskRefusals.notOpenYet(hours);
        }
        if (phase == OpeningHours.Phase.OVER) {
            throw DeskRefusals.over(hours);
        }
    }

    private void requireTaken(Election election, CheckIn checkIn, String listId) {
        if (checkIn.state() == CheckIn.State.SUBMITTED) {
            throw DeskRefusals.handedInAlready();
        }
        if (checkIn.listId().isPresent() && !checkIn.listId().get().equals(listId)) {
            throw ProblemException.ofField(
                    "/listId", "OTHER_LIST", "Deze bezoeker meldde zich met een andere lijst; meld hem opnieuw aan");
        }
        OpeningHours hours = hours(election);
        if (!hours.takesIn(clock.now(), checkIn.arrivedAt())) {
            throw DeskRefusals.closed(hours);
        }
    }

    /** The check-in with that identifier. */
    public Stored<CheckIn> checkIn(String electionId, String id) {
        return checkIns.get(electionId, id);
    }

    /** Check-ins in order of arrival. */
    public Page<Stored<CheckIn>> checkIns(String electionId, PageRequest request) {
        return checkIns.page(elections.get(electionId).id(), request);
    }

    /** Who checked in in time and has not handed in yet, in order of arrival. */
    public List<Stored<CheckIn>> waiting(String electionId) {
        return checkIns.all(elections.get(electionId).id()).stream()
                .filter(checkIn -> checkIn.value().state() == CheckIn.State.WAITING)
                .sorted(Comparator.comparing(
                        checkIn -> checkIn.value().arrivedAt().toInstant()))
                .toList();
    }

    /** Whether somebody waits with that list and may still hand it in. */
    public boolean awaited(String electionId, String listId) {
        OpeningHours hours = hours(elections.get(electionId).value());
        return waiting(electionId).stream()
                .map(Stored::value)
                .filter(checkIn -> checkIn.listId().filter(listId::equals).isPresent())
                .anyMatch(checkIn -> hours.takesIn(clock.now(), checkIn.arrivedAt()));
    }

    @Override
    public boolean awaits(String electionId, Optional<String> listId) {
        OpeningHours hours = hours(elections.get(electionId).value());
        return waiting(electionId).stream()
                .map(Stored::value)
                .filter(checkIn ->
                        checkIn.listId().isEmpty() || checkIn.listId().equals(listId))
                .anyMatch(checkIn -> hours.takesIn(clock.now(), checkIn.arrivedAt()));
    }

    /** The hours of an election, and what they mean for who waits now. */
    public WaitingRule waitingRule(String electionId) {
        Election election = elections.get(electionId).value();
        OpeningHours hours = hours(election);
        OffsetDateTime now = clock.now();
        return new WaitingRule(hours.at(now), hours.closesAt(), finishAfterClosing, hours.forWhoWaits(now), now);
    }

    /**
     * What the hours mean for who waits.
     *
     * @param phase what can be done now
     * @param closesAt when the desk closes
     * @param mayFinish whether who checked in before that may hand in after it
     * @param explanation the same in words for people
     * @param now this moment
     */
    public record WaitingRule(
            OpeningHours.Phase phase,
            OffsetDateTime closesAt,
            boolean mayFinish,
            String explanation,
            OffsetDateTime now) {}

    /** Check-ins after the hours. */
    public List<Stored<CheckIn>> late(String electionId) {
        return checkIns.all(electionId).stream()
                .filter(checkIn -> checkIn.value().late())
                .toList();
    }

    /** The submission with that identifier. */
    public Stored<Submission> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Submissions in order. */
    public Page<Stored<Submission>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Every submission of an election, in order. */
    public List<Stored<Submission>> all(String electionId) {
        return store.all(electionId);
    }

    /** How a list was handed in, if it was. */
    public Optional<Stored<Submission>> ofList(String electionId, String listId) {
        return store.byLookup(electionId, listId).stream().findFirst();
    }

    /** What the chain keeps of a check-in. */
    public record CheckInSummary(
            String designation, IdentityDocument document, Outcome entitled, boolean lookedUp, CheckIn.State state) {}

    /** What the chain keeps of a submission. */
    public record Summary(
            String listId,
            String designation,
            int candidates,
            OffsetDateTime countsAt,
            String receiptNumber,
            int contradictions) {}

    private static Summary summary(Submission submission) {
        return new Summary(
                submission.listId(),
                submission.designation(),
                submission.candidates(),
                submission.countsAt(),
                submission.receiptNumber(),
                submission.contradictions().size());
    }

    /** Path of a check-in. */
    public static String checkInPath(String electionId, String id) {
        return Elections.path(electionId) + "/check-ins/" + id;
    }

    /** Path of a submission. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/submissions/" + id;
    }
}
