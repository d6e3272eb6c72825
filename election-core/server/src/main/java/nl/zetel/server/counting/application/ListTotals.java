package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.RefusalException;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.counting.domain.ListTotal;
import nl.zetel.server.counting.domain.TotalTypist;
import nl.zetel.server.counting.persistence.ListTotalStore;
import nl.zetel.server.counting.persistence.StationStatusStore;
import nl.zetel.server.counting.persistence.TotalTypistStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Totals per list, added up by hand by somebody who made no entry; paper leads. */
@ApplicationScoped
@Transactional
public class ListTotals {

    @Inject
    ListTotalStore store;

    @Inject
    StationStatusStore statuses;

    @Inject
    TotalTypistStore typists;

    @Inject
    PollingStations stations;

    @Inject
    Ballots ballots;

    @Inject
    Elections elections;

    @Inject
    PollsClosed polls;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    /** Adds a total; there is none of that list, or of that list at that station, yet. */
    public Stored<ListTotal> create(String electionId, int list, Optional<String> stationId, long votes) {
        polls.require(electionId);
        ListTotal total = checked(electionId, list, stationId, votes);
        if (!store.byLookup(electionId, total.key()).isEmpty()) {
            throw ProblemException.of(
                    ProblemCode.ALREADY_EXISTS, "Dit totaal van lijst " + list + " is er al; wijzig dat");
        }
        Stored<ListTotal> stored = store.insert(electionId, total);
        audit.record(Change.created("list-total-typed", path(electionId, stored.id()), Entries.ARTICLE, total));
        return stored;
    }

    /** The total with that identifier. */
    public Stored<ListTotal> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** The total as it was at a version. */
    public Stored<ListTotal> version(String electionId, String id, long version) {
        return store.version(store.get(electionId, id), version);
    }

    /** Totals in the order of the lists. */
    public Page<Stored<ListTotal>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Every total. */
    public List<ListTotal> all(String electionId) {
        return store.all(electionId).stream().map(Stored::value).toList();
    }

    /** Corrects the votes of a total. */
    public Stored<ListTotal> change(String electionId, Stored<ListTotal> before, long votes) {
        ListTotal total =
                checked(electionId, before.value().list(), before.value().stationId(), votes);
        Stored<ListTotal> stored = store.update(before.with(total));
        audit.record(Change.changed(
                "list-total-changed", path(electionId, before.id()), Entries.ARTICLE, before.value(), total));
        return stored;
    }

    /** Who added up by hand is the second pair of eyes of every entry, so the caller is somebody else. */
    void requireNoTypist(String electionId) {
        typists.byLookup(electionId, current.user())
                .forEach(typist -> current.requireOtherThan(typist.value().user()));
    }

    private ListTotal checked(String electionId, int list, Optional<String> stationId, long votes) {
        statuses.all(electionId).forEach(status -> status.value().typists().forEach(current::requireOtherThan));
        if (ballots.of(electionId).list(list).isEmpty()) {
            throw new RefusalException("UNKNOWN_LIST", "Lijst " + list + " staat niet op het stembiljet.");
        }
        stationId.ifPresent(id -> stations.get(electionId, id));
        if (typists.byLookup(electionId, current.user()).isEmpty()) {
            typists.insert(electionId, new TotalTypist(current.user()));
        }
        return new ListTotal(list, stationId, votes, current.user());
    }

    /** Path of a total. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/list-totals/" + id;
    }
}
