package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.domain.CandidateNames;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.ElectionResult.State;
import nl.zetel.server.result.domain.EstablishedResult;
import nl.zetel.server.result.domain.EstablishedResult.ElectedCandidate;
import nl.zetel.server.result.domain.EstablishedResult.ListResult;
import nl.zetel.server.result.persistence.ElectionResultStore;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Results of elections (Kieswet P), as they are read. */
@ApplicationScoped
@Transactional
public class Results {

    @Inject
    ElectionResultStore store;

    @Inject
    NumberedLists numbered;

    @Inject
    Elections elections;

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

    /** The result that was calculated last, whatever became of it; empty before the first. */
    public Optional<Stored<ElectionResult>> newest(String electionId) {
        return store.all(electionId).stream().reduce((earlier, later) -> later);
    }

    /** Every result, in order of calculation. */
    List<ElectionResult> all(String electionId) {
        return store.all(electionId).stream().map(Stored::value).toList();
    }

    /** The result that was established last; empty until the committee has done so. */
    public Optional<EstablishedResult> established(String electionId) {
        return current(electionId).map(stored -> of(electionId, stored));
    }

    /** The result that was established last. @throws ProblemException until the committee has done so */
    public EstablishedResult requireEstablished(String electionId, Election election, String article) {
        return established(electionId).orElseThrow(() -> notEstablished(election, article));
    }

    /** The result that holds. @throws ProblemException until one is established */
    Stored<ElectionResult> requireCurrent(String electionId, Election election, String article) {
        return current(electionId).orElseThrow(() -> notEstablished(election, article));
    }

    private static ProblemException notEstablished(Election election, String article) {
        return ProblemException.notNow(
                article,
                "De uitslag van deze verkiezing is nog niet vastgesteld",
                Possible.after(
                        "Het centraal stembureau stelt die eerst in openbare zitting vast (establishments)",
                        Deadlines.begin(election, CalendarKey.RESULT)));
    }

    /** Names of lists and candidates, as they stood on the ballot. */
    public CandidateNames names(String electionId) {
        return CandidateNames.of(numbered.of(electionId));
    }

    /** An established result as what comes after it needs it. */
    EstablishedResult of(String electionId, Stored<ElectionResult> stored) {
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

    /** Path of a result. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/results/" + id;
    }
}
