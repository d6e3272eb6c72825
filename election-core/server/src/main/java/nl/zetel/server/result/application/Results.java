package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.law.apportionment.LotKind;
import nl.zetel.law.apportionment.LotRequired;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.application.Reconciliations;
import nl.zetel.server.counting.domain.Ballot;
import nl.zetel.server.counting.domain.CountedVotes;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.domain.CandidateNames;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.ElectionResult.Deceased;
import nl.zetel.server.result.domain.ElectionResult.DrawnLot;
import nl.zetel.server.result.domain.ElectionResult.Establishment;
import nl.zetel.server.result.domain.ElectionResult.State;
import nl.zetel.server.result.domain.EstablishedResult;
import nl.zetel.server.result.domain.EstablishedResult.ElectedCandidate;
import nl.zetel.server.result.domain.EstablishedResult.ListResult;
import nl.zetel.server.result.persistence.ElectionResultStore;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Results of elections (Kieswet P): calculated, lots drawn, established in the committee's session. */
@ApplicationScoped
@Transactional
public class Results {

    private static final String ARTICLE = "Kieswet P 20";

    @Inject
    ElectionResultStore store;

    @Inject
    Reconciliations reconciliations;

    @Inject
    NumberedLists numbered;

    @Inject
    Elections elections;

    @Inject
    Deadlines deadlines;

    @Inject
    Documents documents;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Calculates the result, once every count is complete and every difference explained. */
    public Stored<ElectionResult> calculate(String electionId, List<Deceased> deceased) {
        Election election = elections.get(electionId).value();
        deadlines.requirePassed(election, CalendarKey.RESULT);
        CountedVotes votes = reconciliations.counted(electionId);
        deceased.forEach(each -> requireKnown(votes.ballot(), each));
        List<Stored<ElectionResult>> earlier = store.all(electionId);
        requireNew(earlier, votes, deceased);
        ElectionResult result = new ElectionResult(
                        earlier.size() + 1,
                        State.CALCULATED,
                        election.seats(),
                        election.nominationDay(),
                        votes.total(),
                        votes.eligible(),
                        votes.stations().size(),
                        votes.key(),
                        deceased,
                        List.of(),
                        current.user(),
                        clock.now(),
                        Optional.empty())
                .calculated();
        Stored<ElectionResult> stored = store.insert(electionId, result);
        audit.record(Change.created("result-calculated", path(electionId, stored.id()), "Kieswet P 5 - P 19a", result));
        earlier.stream()
                .filter(each -> each.value().state() != State.ESTABLISHED)
                .forEach(each -> supersede(electionId, each));
        return stored;
    }

    /** Records a lot that was drawn in the session, and calculates everything again. */
    public Stored<ElectionResult> drawLot(
            String electionId, String id, int list, Optional<Integer> candidate, List<String> witnesses) {
        Stored<ElectionResult> before = locked(electionId, id);
        LotRequired asked = before.value()
                .outcome()
                .lot()
                .filter(lot -> before.value().state() == State.LOT_REQUIRED)
                .orElseThrow(() -> ProblemException.byLaw(
                        ProblemCode.WRONG_STATE, "Kieswet P 14", "Hier hoeft niet (meer) te worden geloot"));
        requireOption(asked, list, candidate);
        DrawnLot lot =
                new DrawnLot(asked.kind(), list, candidate, asked.options(), witnesses, current.user(), clock.now());
        Stored<ElectionResult> stored = store.update(before.with(before.value().with(lot)));
        audit.record(Change.changed(
                "result-lot-drawn",
                path(electionId, id),
                "Kieswet P 14",
                before.value().state(),
                lot));
        return stored;
    }

    /** Establishes a result; somebody else than who had it calculated. The report is made and kept. */
    public Stored<ElectionResult> establish(String electionId, String id, String remark) {
        Stored<ElectionResult> before = locked(electionId, id);
        ElectionResult value = before.value();
        if (value.state() != State.CALCULATED) {
            throw ProblemException.byLaw(ProblemCode.WRONG_STATE, ARTICLE, whyNot(value.state()));
        }
        current.requireOtherThan(value.calculatedBy());
        if (!reconciliations.counted(electionId).key().equals(value.countsKey())) {
            throw ProblemException.byLaw(
                    ProblemCode.WRONG_STATE,
                    ARTICLE,
                    "De tellingen zijn sinds deze berekening gewijzigd; bereken de uitslag opnieuw");
        }
        store.all(electionId).stream()
                .filter(each -> each.value().state() == State.ESTABLISHED)
                .forEach(each -> supersede(electionId, each));
        ElectionResult established = value.established(new Establishment(current.user(), clock.now(), remark));
        Stored<ElectionResult> stored = store.update(before.with(established));
        audit.record(Change.changed(
                        "result-established", path(electionId, id), ARTICLE, value.state(), of(electionId, stored))
                .because(remark));
        documents.keep(electionId, report(electionId, stored));
        return stored;
    }

    /** The result with that identifier. */
    public Stored<ElectionResult> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Results in order of calculation. */
    public Page<Stored<ElectionResult>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The result that holds, with everything that it was calculated from; empty until it is established. */
    public Optional<Stored<ElectionResult>> current(String electionId) {
        return store.all(electionId).stream()
                .filter(each -> each.value().state() == State.ESTABLISHED)
                .findFirst();
    }

    /** The result that was established last; empty until the committee has done so. */
    public Optional<EstablishedResult> established(String electionId) {
        return current(electionId).map(stored -> of(electionId, stored));
    }

    /** Names of lists and candidates, as they stood on the ballot. */
    public CandidateNames names(String electionId) {
        return CandidateNames.of(numbered.of(electionId));
    }

    private EstablishedResult of(String electionId, Stored<ElectionResult> stored) {
        ElectionResult value = stored.value();
        ApportionmentOutcome outcome = value.outcome();
        List<NumberedCandidateList> lists = numbered.of(electionId);
        return new EstablishedResult(
                stored.id(),
                value.establishment().orElseThrow().at(),
                value.seats(),
                outcome.quota(),
                outcome.lists().stream().map(list -> of(list, lists)).toList());
    }

    private static ListResult of(ListOutcome list, List<NumberedCandidateList> lists) {
        NumberedCandidateList numbered = lists.stream()
                .filter(each -> each.number() == list.number())
                .findFirst()
                .orElseThrow();
        return new ListResult(
                list.number(),
                numbered.listId(),
                numbered.designation(),
                list.votes(),
                list.seats(),
                list.elected().stream()
                        .map(each -> new ElectedCandidate(each.candidate(), each.by()))
                        .toList(),
                list.ranking());
    }

    private PageOrder report(String electionId, Stored<ElectionResult> stored) {
        Election election = elections.get(electionId).value();
        ResultReport report = new ResultReport(election, stored.value(), names(electionId));
        return new PageOrder(
                "result-report",
                "Proces-verbaal_" + election.documentId() + ".html",
                false,
                path(electionId, stored.id()),
                report.page());
    }

    private Stored<ElectionResult> locked(String electionId, String id) {
        store.get(electionId, id);
        return store.lock(id);
    }

    private void supersede(String electionId, Stored<ElectionResult> old) {
        if (old.value().state() != State.SUPERSEDED) {
            store.update(old.with(old.value().superseded()));
            audit.record(Change.changed(
                    "result-superseded",
                    path(electionId, old.id()),
                    ARTICLE,
                    old.value().state(),
                    State.SUPERSEDED));
        }
    }

    private static void requireKnown(Ballot ballot, Deceased deceased) {
        boolean known = ballot.list(deceased.list())
                .filter(list -> deceased.candidate() >= 1 && deceased.candidate() <= list.candidates())
                .isPresent();
        if (!known) {
            throw ProblemException.ofField(
                    "/deceased",
                    "UNKNOWN_CANDIDATE",
                    "Lijst " + deceased.list() + " heeft geen kandidaat " + deceased.candidate());
        }
    }

    private static void requireNew(List<Stored<ElectionResult>> earlier, CountedVotes votes, List<Deceased> deceased) {
        boolean same = earlier.stream()
                .map(Stored::value)
                .anyMatch(each -> each.state() == State.ESTABLISHED
                        && each.countsKey().equals(votes.key())
                        && each.deceased().equals(deceased));
        if (same) {
            throw ProblemException.byLaw(
                    ProblemCode.WRONG_STATE,
                    ARTICLE,
                    "Deze uitslag is al vastgesteld; een andere kan na een corrigendum");
        }
    }

    private static void requireOption(LotRequired lot, int list, Optional<Integer> candidate) {
        boolean fits = lot.kind() == LotKind.CANDIDATE
                ? lot.list().orElse(0) == list
                        && candidate.filter(lot.options()::contains).isPresent()
                : candidate.isEmpty() && lot.options().contains(list);
        if (!fits) {
            throw ProblemException.ofField(
                    candidate.isPresent() ? "/candidate" : "/list",
                    "LOT_NOT_AN_OPTION",
                    "Geloot wordt tussen " + lot.options()
                            + (lot.list().isPresent()
                                    ? " van lijst " + lot.list().getAsInt()
                                    : ""));
        }
    }

    private static String whyNot(State state) {
        return switch (state) {
            case LOT_REQUIRED -> "Er moet eerst worden geloot";
            case ESTABLISHED -> "Deze uitslag is al vastgesteld";
            default -> "Een latere berekening heeft deze vervangen";
        };
    }

    /** Path of a result. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/results/" + id;
    }
}
