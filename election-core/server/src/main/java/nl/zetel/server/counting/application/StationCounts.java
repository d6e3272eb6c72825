package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zetel.api.Severity;
import nl.zetel.law.counting.CountChecks;
import nl.zetel.law.counting.CountFinding;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.domain.CountEntry;
import nl.zetel.server.counting.domain.CountEntry.Slot;
import nl.zetel.server.counting.domain.EnteredCount;
import nl.zetel.server.counting.domain.FieldDifference;
import nl.zetel.server.counting.domain.FixedCount;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.counting.domain.StationStatus.Choice;
import nl.zetel.server.counting.domain.StationStatus.Corrigendum;
import nl.zetel.server.counting.domain.StationStatus.Mark;
import nl.zetel.server.counting.domain.StationStatus.Resolution;
import nl.zetel.server.counting.domain.StationStatus.State;
import nl.zetel.server.counting.persistence.CountEntryStore;
import nl.zetel.server.counting.persistence.FixedCountStore;
import nl.zetel.server.counting.persistence.StationStatusStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** From two entries to the count of a station: compared, decided on by a third person, corrected later. */
@ApplicationScoped
@Transactional
public class StationCounts {

    @Inject
    StationStatusStore statuses;

    @Inject
    CountEntryStore entries;

    @Inject
    FixedCountStore fixed;

    @Inject
    CurrentCounts counting;

    @Inject
    PollingStations stations;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** How far a station has come. */
    public Stored<StationStatus> status(String electionId, String stationId) {
        return statuses.get(electionId, stationId);
    }

    /** How far all stations have come, in the order of their numbers. */
    public List<Stored<StationStatus>> progress(String electionId) {
        return statuses.all(elections.get(electionId).id());
    }

    /** Every version of a station's count, the oldest first. */
    public List<Stored<FixedCount>> versions(String electionId, String stationId) {
        stations.get(electionId, stationId);
        return IntStream.rangeClosed(1, statuses.get(stationId).value().session())
                .mapToObj(session -> fixed.byLookup(electionId, FixedCount.key(stationId, session)))
                .flatMap(List::stream)
                .toList();
    }

    /** The counts that count, in the order of the stations. */
    public List<FixedCount> current(String electionId) {
        return counting.of(electionId);
    }

    /**
     * What two ready entries differ in, and where what they say contradicts itself.
     *
     * @param state where the count stands
     * @param differences fields in which they differ
     * @param firstErrors contradictions within the first entry
     * @param secondErrors contradictions within the second entry
     */
    public record Comparison(
            State state,
            List<FieldDifference> differences,
            List<CountFinding> firstErrors,
            List<CountFinding> secondErrors) {}

    /** Compares the entries of a station; only once both are ready. */
    public Comparison compare(String electionId, String stationId) {
        PollingStation station = stations.get(electionId, stationId).value();
        StationStatus status = statuses.get(stationId).value();
        if (!status.bothFinal()) {
            throw notBothFinal(status);
        }
        EnteredCount first = count(stationId, status, Slot.FIRST);
        EnteredCount second = count(stationId, status, Slot.SECOND);
        return new Comparison(
                status.state(),
                FieldDifference.between(first, second),
                errors(station, status.session(), first),
                errors(station, status.session(), second));
    }

    /** Looks at a station whose entry became final, and fixes the count if both are and say the same. */
    void settle(String electionId, String stationId, Stored<StationStatus> marked) {
        if (!marked.value().bothFinal()) {
            return;
        }
        PollingStation station = stations.get(electionId, stationId).value();
        EnteredCount first = count(stationId, marked.value(), Slot.FIRST);
        EnteredCount second = count(stationId, marked.value(), Slot.SECOND);
        if (!FieldDifference.between(first, second).isEmpty()) {
            move(electionId, marked, marked.value().in(State.DIFFERENCES), "count-entries-differ", "");
        } else if (!errors(station, marked.value().session(), first).isEmpty()) {
            move(electionId, marked, marked.value().in(State.ERRORS), "count-errors-accepted-by-typists", "");
        } else {
            fix(electionId, marked, first, "");
        }
    }

    /**
     * A third person decides about differences or errors.
     *
     * @param acceptErrors whether a count that contradicts itself may be kept
     */
    public Stored<StationStatus> resolve(
            String electionId, String stationId, Choice choice, boolean acceptErrors, String reason) {
        PollingStation station = stations.get(electionId, stationId).value();
        Stored<StationStatus> status = statuses.lock(stationId);
        requireDecidable(status.value(), choice);
        status.value().first().ifPresent(mark -> current.requireOtherThan(mark.typedBy()));
        status.value().second().ifPresent(mark -> current.requireOtherThan(mark.typedBy()));
        StationStatus value = status.value();
        Stored<StationStatus> decided = status.with(value.decided(
                new Resolution(choice, value.session(), value.round(), current.user(), clock.now(), reason)));
        return switch (choice) {
            case KEEP_FIRST, ACCEPT_ERRORS ->
                keep(electionId, station, decided, Slot.FIRST, acceptErrors || choice == Choice.ACCEPT_ERRORS);
            case KEEP_SECOND -> keep(electionId, station, decided, Slot.SECOND, acceptErrors);
            case RETURN_FIRST -> giveBack(electionId, decided, List.of(Slot.FIRST));
            case RETURN_SECOND -> giveBack(electionId, decided, List.of(Slot.SECOND));
            case RETURN_BOTH -> giveBack(electionId, decided, List.of(Slot.FIRST, Slot.SECOND));
            case RESTART -> restart(electionId, decided);
        };
    }

    /** A corrected report came in; its two entries make a new version. */
    public Stored<StationStatus> correct(String electionId, String stationId, String reason) {
        stations.get(electionId, stationId);
        Stored<StationStatus> status = statuses.lock(stationId);
        StationStatus value = status.value();
        if (value.state() != State.COMPLETE) {
            throw ProblemException.notNow(
                    "De telling van stembureau " + value.number() + " ligt nog niet vast",
                    Possible.after(
                            "Maak eerst beide invoeren definitief (finalisations) en laat een derde over een verschil of fout"
                                    + " beslissen (resolutions)"));
        }
        Corrigendum corrigendum = new Corrigendum(value.session() + 1, current.user(), clock.now(), reason);
        return move(electionId, status, value.corrected(corrigendum), "count-corrigendum", reason);
    }

    private Stored<StationStatus> keep(
            String electionId, PollingStation station, Stored<StationStatus> status, Slot slot, boolean acceptErrors) {
        EnteredCount count = count(status.id(), status.value(), slot);
        List<CountFinding> errors = errors(station, status.value().session(), count);
        if (!errors.isEmpty() && !acceptErrors) {
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_CONTENT,
                    "Deze invoer spreekt zichzelf tegen. Stuur haar terug, of stuur \"acceptErrors\": true mee als het"
                            + " proces-verbaal zo is",
                    errors.stream()
                            .map(error -> new FieldError("/acceptErrors", error.code(), error.title()))
                            .distinct()
                            .toList());
        }
        return fix(electionId, status, count, lastReason(status.value()));
    }

    private Stored<StationStatus> fix(
            String electionId, Stored<StationStatus> status, EnteredCount count, String reason) {
        versions(electionId, status.id()).stream()
                .filter(version -> version.value().current())
                .forEach(version -> fixed.update(version.with(version.value().superseded())));
        FixedCount newest = new FixedCount(
                status.id(), status.value().number(), status.value().session(), true, count, clock.now());
        fixed.insert(electionId, newest);
        Stored<StationStatus> stored =
                statuses.update(status.with(status.value().in(State.COMPLETE)));
        audit.record(Change.created(
                        "count-fixed",
                        PollingStations.path(electionId, status.id()),
                        Entries.ARTICLE,
                        FixedChange.of(newest))
                .because(reason));
        return stored;
    }

    private Stored<StationStatus> giveBack(String electionId, Stored<StationStatus> status, List<Slot> slots) {
        List<FieldDifference> fields = FieldDifference.between(
                count(status.id(), status.value(), Slot.FIRST), count(status.id(), status.value(), Slot.SECOND));
        StationStatus changed = status.value();
        for (Slot slot : slots) {
            Stored<CountEntry> entry = entry(status.id(), changed, slot);
            Stored<CountEntry> returned =
                    entries.update(entry.with(entry.value().returned(masked(fields))));
            changed = changed.with(
                    slot,
                    new Mark(
                            returned.id(),
                            returned.value().state(),
                            returned.value().typedBy()));
        }
        return move(electionId, status, changed, "count-entry-returned", lastReason(changed));
    }

    /** Which fields to look at again, without what the other one has: nobody is to copy it. */
    private static List<FieldDifference> masked(List<FieldDifference> fields) {
        return fields.stream()
                .map(field -> new FieldDifference(field.field(), field.list(), field.candidate(), "", ""))
                .toList();
    }

    private Stored<StationStatus> restart(String electionId, Stored<StationStatus> status) {
        for (Slot slot : Slot.values()) {
            Stored<CountEntry> entry = entry(status.id(), status.value(), slot);
            entries.update(entry.with(entry.value().discarded()));
        }
        return move(electionId, status, status.value().restarted(), "count-restarted", lastReason(status.value()));
    }

    private Stored<StationStatus> move(
            String electionId, Stored<StationStatus> before, StationStatus after, String action, String reason) {
        Stored<StationStatus> stored = statuses.update(before.with(after));
        audit.record(Change.changed(
                        action, PollingStations.path(electionId, before.id()), Entries.ARTICLE, before.value(), after)
                .because(reason));
        return stored;
    }

    private static void requireDecidable(StationStatus status, Choice choice) {
        boolean hasErrors = status.state() == State.ERRORS;
        if (!hasErrors && status.state() != State.DIFFERENCES) {
            throw status.state() == State.COMPLETE ? fixed(status) : notBothFinal(status);
        }
        boolean keeps = choice == Choice.KEEP_FIRST || choice == Choice.KEEP_SECOND;
        if (hasErrors ? keeps : choice == Choice.ACCEPT_ERRORS) {
            throw ProblemException.notNow(
                    hasErrors
                            ? "De twee invoeren zijn gelijk, en het proces-verbaal spreekt zichzelf tegen"
                            : "De twee invoeren verschillen",
                    Possible.instead((hasErrors ? "Kies ACCEPT_ERRORS" : "Kies er een (KEEP_FIRST, KEEP_SECOND)")
                            + ", stuur terug (RETURN_BOTH) of begin opnieuw (RESTART)"));
        }
    }

    /** The refusal of what can only be done while the count of a station is not fixed. */
    static ProblemException fixed(StationStatus status) {
        return ProblemException.notNow(
                "De telling van stembureau " + status.number() + " ligt vast",
                Possible.never("Alleen een corrigendum opent haar opnieuw (corrigenda)"));
    }

    private static ProblemException notBothFinal(StationStatus status) {
        String open = Stream.of(Slot.values())
                .filter(slot -> status.mark(slot)
                        .filter(mark -> mark.state() == CountEntry.State.FINAL)
                        .isEmpty())
                .map(slot -> slot == Slot.FIRST ? "de eerste" : "de tweede")
                .collect(Collectors.joining(" en "));
        return ProblemException.notNow(
                "Van stembureau " + status.number() + " is " + open + " invoer nog niet definitief",
                Possible.after("Maak die eerst af (finalisations)"));
    }

    private static String lastReason(StationStatus status) {
        List<Resolution> resolutions = status.resolutions();
        return resolutions.isEmpty()
                ? ""
                : resolutions.get(resolutions.size() - 1).reason();
    }

    private static List<CountFinding> errors(PollingStation station, int session, EnteredCount count) {
        return CountChecks.check(count.of(station), session == 1).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private EnteredCount count(String stationId, StationStatus status, Slot slot) {
        return entry(stationId, status, slot).value().count();
    }

    private Stored<CountEntry> entry(String stationId, StationStatus status, Slot slot) {
        return entries.get(stationId, status.mark(slot).orElseThrow().entryId());
    }
}
