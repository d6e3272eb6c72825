package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.zetel.law.Ruleset;
import nl.zetel.law.counting.CountChecks;
import nl.zetel.law.counting.CountField;
import nl.zetel.law.counting.CountFinding;
import nl.zetel.law.counting.CountKind;
import nl.zetel.law.counting.EntryWarnings;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.domain.CountEntry;
import nl.zetel.server.counting.domain.CountEntry.Slot;
import nl.zetel.server.counting.domain.EnteredCount;
import nl.zetel.server.counting.domain.FieldDifference;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.counting.domain.StationStatus.Mark;
import nl.zetel.server.counting.persistence.CountEntryStore;
import nl.zetel.server.counting.persistence.StationStatusStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;

/**
 * The two entries of each station's report, by two different people. Whoever changes an entry holds the lock of its
 * station, so that no entry is lost or stands there twice.
 */
@ApplicationScoped
@Transactional
public class Entries {

    /** The count that is copied. */
    static final String ARTICLE = "Kieswet P 20(1)";

    @Inject
    CountEntryStore store;

    @Inject
    StationStatusStore statuses;

    @Inject
    ListTotals totals;

    @Inject
    PollingStations stations;

    @Inject
    StationCounts counts;

    @Inject
    Elections elections;

    @Inject
    Ballots ballots;

    @Inject
    PollsClosed polls;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Begins an entry, in any order; the other one is somebody else's. */
    public Stored<CountEntry> create(String electionId, String stationId, Slot slot, EnteredCount count) {
        polls.require(electionId);
        PollingStation station = stations.get(electionId, stationId).value();
        Stored<StationStatus> status = statuses.lock(stationId);
        requireFree(status.value(), slot);
        status.value().mark(slot.other()).ifPresent(other -> current.requireOtherThan(other.typedBy()));
        totals.requireNoTypist(electionId);
        CountEntry entry = CountEntry.draft(slot, status.value(), current.user(), checked(electionId, station, count));
        Stored<CountEntry> stored = store.insert(stationId, entry);
        mark(status, stored);
        audit.record(Change.created(
                "count-entry-begun", path(electionId, stationId, stored.id()), ARTICLE, CountChange.of(entry)));
        return stored;
    }

    /** The entry, if the caller may see it. */
    public Stored<CountEntry> get(String electionId, String stationId, String id) {
        stations.get(electionId, stationId);
        Stored<CountEntry> entry = store.get(stationId, id);
        if (!mayRead(statuses.get(stationId).value(), entry)) {
            throw ProblemException.of(
                    ProblemCode.FOUR_EYES,
                    "Zolang de twee invoeren niet beide klaar zijn, ziet alleen de invoerder een invoer");
        }
        return entry;
    }

    /** The entry as it was at a version, if the caller may see it. */
    public Stored<CountEntry> version(String electionId, String stationId, String id, long version) {
        return store.version(get(electionId, stationId, id), version);
    }

    /** The entries of a station that the caller may see, in order of their beginning. */
    public List<Stored<CountEntry>> all(String electionId, String stationId) {
        stations.get(electionId, stationId);
        StationStatus status = statuses.get(stationId).value();
        return store.all(stationId).stream()
                .filter(entry -> mayRead(status, entry))
                .toList();
    }

    /** Saves what was typed so far; the caller has checked that it changes what was read. */
    public Stored<CountEntry> change(
            String electionId, String stationId, Stored<CountEntry> before, EnteredCount count) {
        statuses.lock(stationId);
        requireOwnDraft(before.value());
        PollingStation station = stations.get(electionId, stationId).value();
        Stored<CountEntry> stored =
                store.update(before.with(before.value().typed(checked(electionId, station, count))));
        audit.record(Change.changed(
                "count-entry-changed",
                path(electionId, stationId, before.id()),
                ARTICLE,
                CountChange.of(before.value()),
                CountChange.of(stored.value())));
        return stored;
    }

    /**
     * Makes an entry final. What is strange about it does not block it, but the typist has seen it.
     *
     * @param accepted codes of the findings that the typist accepts
     * @throws ProblemException if there are findings whose codes are not among them
     */
    public Stored<CountEntry> finalise(String electionId, String stationId, String id, Collection<String> accepted) {
        PollingStation station = stations.get(electionId, stationId).value();
        Stored<StationStatus> status = statuses.lock(stationId);
        Stored<CountEntry> before = store.get(stationId, id);
        requireOwnDraft(before.value());
        Set<String> found = requireAccepted(findings(station, before.value()), accepted);
        Stored<CountEntry> stored =
                store.update(before.with(before.value().finalised(List.copyOf(found), clock.now())));
        audit.record(Change.changed(
                "count-entry-finalised",
                path(electionId, stationId, id),
                ARTICLE,
                CountChange.of(before.value()),
                stored.value()));
        counts.settle(electionId, stationId, mark(status, stored));
        return stored;
    }

    /** What is inconsistent or implausible in an entry, and what its typist is to read again. */
    public List<CountFinding> findings(String electionId, String stationId, CountEntry entry) {
        PollingStation station = stations.get(electionId, stationId).value();
        List<CountFinding> all = new ArrayList<>(findings(station, entry));
        if (entry.state() == CountEntry.State.DRAFT) {
            if (!entry.toCheck().isEmpty()) {
                all.add(EntryWarnings.sentBack(station.number(), places(entry.toCheck())));
            }
            other(stationId, entry)
                    .map(first -> FieldDifference.between(first.count(), entry.count()))
                    .filter(differences -> !differences.isEmpty())
                    .map(differences -> EntryWarnings.differsFromFirst(station.number(), places(differences)))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** The other entry, once it is ready: this one is the second then, whatever its slot. */
    private Optional<CountEntry> other(String stationId, CountEntry entry) {
        StationStatus status = statuses.get(stationId).value();
        return status.mark(entry.slot().other())
                .filter(mark -> mark.state() == CountEntry.State.FINAL)
                .map(mark -> store.get(stationId, mark.entryId()).value());
    }

    private static List<CountField> places(List<FieldDifference> differences) {
        return differences.stream().map(FieldDifference::place).toList();
    }

    private static List<CountFinding> findings(PollingStation station, CountEntry entry) {
        return CountChecks.check(entry.count().of(station), entry.session() == 1);
    }

    private EnteredCount checked(String electionId, PollingStation station, EnteredCount count) {
        count.of(station);
        EnteredCount whole = ballots.of(electionId).complete(count);
        return station.procedure() == CountKind.CSO && asksQuestions(electionId) ? whole.asked() : whole;
    }

    /** From 2023 on the form of a central count asks questions beside the numbers. */
    private boolean asksQuestions(String electionId) {
        Election election = elections.get(electionId).value();
        return Ruleset.forNominationDay(election.nominationDay()).compareTo(Ruleset.R2023) >= 0;
    }

    private Stored<StationStatus> mark(Stored<StationStatus> status, Stored<CountEntry> entry) {
        Mark mark = new Mark(entry.id(), entry.value().state(), entry.value().typedBy());
        return statuses.update(status.with(status.value().with(entry.value().slot(), mark)));
    }

    private static void requireFree(StationStatus status, Slot slot) {
        if (status.state() == StationStatus.State.COMPLETE) {
            throw StationCounts.fixed(status);
        }
        if (status.mark(slot).isPresent()) {
            throw ProblemException.of(
                    ProblemCode.ALREADY_EXISTS,
                    "De " + (slot == Slot.FIRST ? "eerste" : "tweede") + " invoer van dit stembureau is al begonnen");
        }
    }

    private void requireOwnDraft(CountEntry entry) {
        if (entry.state() == CountEntry.State.FINAL) {
            throw ProblemException.notNow(
                    "Deze invoer is definitief",
                    Possible.never("Verschillen de twee invoeren, dan kan een derde haar terugsturen (resolutions)"));
        }
        if (entry.state() != CountEntry.State.DRAFT) {
            throw ProblemException.notNow(
                    "Deze invoer is vervallen", Possible.never("Begin een nieuwe invoer (entries)"));
        }
        if (!entry.typedBy().equals(current.user())) {
            throw ProblemException.of(
                    ProblemCode.FOUR_EYES, "Alleen wie deze invoer begon, wijzigt haar en maakt haar definitief");
        }
    }

    private static Set<String> requireAccepted(List<CountFinding> findings, Collection<String> accepted) {
        List<FieldError> open = findings.stream()
                .filter(finding -> !accepted.contains(finding.code()))
                .map(finding -> new FieldError(
                        "/accepted",
                        finding.code(),
                        finding.title() + ". " + finding.explanation() + " " + finding.action()))
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_CONTENT,
                    "Er zijn meldingen bij deze invoer. Vergelijk met het proces-verbaal; staat het daar zo, neem de"
                            + " codes dan op in \"accepted\"",
                    open);
        }
        Set<String> codes = new TreeSet<>();
        findings.forEach(finding -> codes.add(finding.code()));
        return codes;
    }

    private boolean mayRead(StationStatus status, Stored<CountEntry> entry) {
        boolean isOpen = entry.value().session() == status.session()
                && entry.value().round() == status.round()
                && !status.bothFinal();
        return !isOpen
                || entry.value().typedBy().equals(current.user())
                || current.get().is(Role.AUDITOR);
    }

    /** Path of an entry. */
    public static String path(String electionId, String stationId, String id) {
        return PollingStations.path(electionId, stationId) + "/entries/" + id;
    }
}
