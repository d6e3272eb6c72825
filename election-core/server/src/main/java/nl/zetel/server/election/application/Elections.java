package nl.zetel.server.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.domain.DateChange;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionCopy;
import nl.zetel.server.election.domain.ElectionDraft;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.election.domain.PreviousElection;
import nl.zetel.server.election.persistence.DateChangeStore;
import nl.zetel.server.election.persistence.ElectionStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Elections of the caller's municipality. */
@ApplicationScoped
@Transactional
public class Elections {

    @Inject
    ElectionStore store;

    @Inject
    DateChangeStore dates;

    @Inject
    ElectionDesks desks;

    @Inject
    Instance<PreviousResultSource> results;

    @Inject
    Instance<ElectionFollower> followers;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /** Creates an election of a draft; what it leaves out follows by law or from the municipality's desk. */
    public Stored<Election> create(ElectionDraft draft) {
        return create(ElectionSetUp.of(draft, desk()));
    }

    /** Creates an election; its calendar is calculated once, so that an impossible one is refused. */
    public Stored<Election> create(Election election) {
        ElectionCalendar calendar = election.calendar();
        if (!store.byLookup("", election.documentId()).isEmpty()) {
            throw ProblemException.of(
                    ProblemCode.ALREADY_EXISTS, "Er is al een verkiezing " + election.documentId() + "; wijzig die");
        }
        Stored<Election> stored = store.insert(election);
        keep(stored.id(), election.byLaw().calendar(), calendar);
        audit.record(Change.created("election-created", path(stored.id()), "Kieswet C 4", election));
        followers.stream().forEach(ElectionFollower::electionsChanged);
        return stored;
    }

    /**
     * Creates an election with the set-up of another one: its desk, municipality and, unless told otherwise, its seats.
     *
     * @throws ProblemException if its result is to be the base and none is established
     */
    public Stored<Election> copy(String modelId, ElectionCopy copy) {
        Election model = get(modelId).value();
        Optional<PreviousElection> base = switch (copy.previous()) {
            case NONE -> Optional.empty();
            case SAME -> model.previous();
            case RESULT -> Optional.of(result(modelId, model));
        };
        return create(ElectionSetUp.of(copy.of(model, base), desk()));
    }

    private PreviousElection result(String electionId, Election model) {
        return results.stream()
                .flatMap(source -> source.of(electionId).stream())
                .findFirst()
                .orElseThrow(() -> ProblemException.notNow(
                        "Van " + model.name() + " is nog geen uitslag vastgesteld",
                        Possible.after(
                                "Het centraal stembureau stelt die eerst vast (establishments), of kies een andere basis"
                                        + " (previous)",
                                Deadlines.begin(model, CalendarKey.RESULT))));
    }

    /** The election with that identifier. */
    public Stored<Election> get(String id) {
        return store.get(id);
    }

    /** The election as it was at a version. */
    public Stored<Election> version(String id, long version) {
        return store.version(store.get(id), version);
    }

    /** Elections in order of their day. */
    public Page<Stored<Election>> page(PageRequest request) {
        return store.page("", request);
    }

    /** Changes an election by a draft; the caller has checked that it changes what was read. */
    public Stored<Election> change(Stored<Election> current, ElectionDraft draft) {
        return change(
                current, ElectionSetUp.of(draft, Optional.of(current.value().office())));
    }

    /** Every election of the municipality, in order of their day. */
    public List<Stored<Election>> all() {
        return store.all("");
    }

    /** Changes an election; the caller has checked that it changes what was read. */
    public Stored<Election> change(Stored<Election> current, Election changed) {
        ElectionCalendar calendar = changed.calendar();
        Stored<Election> stored = store.update(current.with(changed));
        keep(current.id(), current.value().calendar(), calendar);
        audit.record(Change.changed("election-changed", path(current.id()), "", current.value(), changed));
        followers.stream().forEach(ElectionFollower::electionsChanged);
        return stored;
    }

    /** Elections of the same municipality after that one, in order of their day; none from a new municipality on. */
    public List<Stored<Election>> later(String id) {
        LocalDate day = get(id).value().electionDay();
        return all().stream()
                .filter(other -> other.value().electionDay().isAfter(day))
                .takeWhile(other -> !other.value().ofNewMunicipality())
                .toList();
    }

    /** Elections of the same municipality before that one, in order of their day; none before it was a new one. */
    public List<Stored<Election>> earlier(String id) {
        LocalDate day = get(id).value().electionDay();
        List<Stored<Election>> before = new ArrayList<>();
        for (Stored<Election> other : all()) {
            if (other.value().ofNewMunicipality()
                    && !other.value().electionDay().isAfter(day)) {
                before.clear();
            }
            if (other.value().electionDay().isBefore(day)) {
                before.add(other);
            }
        }
        return before;
    }

    /** Days and hours of an election. */
    public ElectionCalendar calendar(String id) {
        return get(id).value().calendar();
    }

    /** What became another day or hour, from the first change on. */
    public List<DateChange> dateChanges(String id) {
        return dates.all(get(id).id()).stream().map(Stored::value).toList();
    }

    private void keep(String id, ElectionCalendar before, ElectionCalendar after) {
        DateChange.between(before, after, clock.now()).forEach(change -> dates.insert(id, change));
    }

    private Optional<ElectionOffice> desk() {
        return desks.find().map(Stored::value);
    }

    /** Path of an election. */
    public static String path(String id) {
        return "/elections/" + id;
    }
}
