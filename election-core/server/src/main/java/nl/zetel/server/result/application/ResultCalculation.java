package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.apportionment.LotKind;
import nl.zetel.law.apportionment.LotRequired;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.application.Reconciliations;
import nl.zetel.server.counting.domain.Ballot;
import nl.zetel.server.counting.domain.CountedVotes;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.ElectionResult.Deceased;
import nl.zetel.server.result.domain.ElectionResult.DrawnLot;
import nl.zetel.server.result.domain.ElectionResult.State;
import nl.zetel.server.result.persistence.ElectionResultStore;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** Calculates results (Kieswet P 5–P 19a), and goes on after each lot (P 14). */
@ApplicationScoped
@Transactional
public class ResultCalculation {

    private static final String LOTS = "Kieswet P 14";

    @Inject
    ElectionResultStore store;

    @Inject
    SupersededResults superseded;

    @Inject
    Reconciliations reconciliations;

    @Inject
    Elections elections;

    @Inject
    Deadlines deadlines;

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
        audit.record(Change.created(
                "result-calculated", Results.path(electionId, stored.id()), "Kieswet P 5 - P 19a", result));
        earlier.stream()
                .filter(each -> each.value().state() != State.ESTABLISHED)
                .forEach(each -> superseded.by(electionId, each));
        return stored;
    }

    /**
     * What a lot gave.
     *
     * @param asked key of the lot that it answers, as it was read with the result
     * @param list the list that was drawn, or the list of the candidate
     * @param candidate the candidate that was drawn, for a lot between candidates
     * @param witnesses who saw it
     */
    public record LotGiven(String asked, int list, Optional<Integer> candidate, List<String> witnesses) {

        /** Copies the list. */
        public LotGiven {
            witnesses = List.copyOf(witnesses);
        }
    }

    /** Records a lot that was drawn in the session, and calculates everything again. */
    public Stored<ElectionResult> drawLot(String electionId, String id, LotGiven given) {
        store.get(electionId, id);
        Stored<ElectionResult> before = store.lock(id);
        LotRequired asked = before.value()
                .outcome()
                .lot()
                .filter(lot -> before.value().state() == State.LOT_REQUIRED)
                .orElseThrow(() -> noLot(before.value()));
        requireAsked(before.value(), given);
        requireOption(asked, given.list(), given.candidate());
        DrawnLot lot = new DrawnLot(
                asked.kind(),
                given.list(),
                given.candidate(),
                asked.options(),
                given.witnesses(),
                current.user(),
                clock.now());
        Stored<ElectionResult> stored = store.update(before.with(before.value().with(lot)));
        audit.record(Change.changed(
                "result-lot-drawn",
                Results.path(electionId, id),
                "Kieswet P 14",
                before.value().state(),
                lot));
        return stored;
    }

    private static ProblemException noLot(ElectionResult result) {
        return switch (result.state()) {
            case SUPERSEDED -> ResultOrder.superseded(LOTS);
            case ESTABLISHED -> ResultOrder.established(LOTS, result);
            case CALCULATED, LOT_REQUIRED ->
                ProblemException.notNow(
                        LOTS,
                        "Elke zetel is toegewezen, zodat er niets te loten is",
                        Possible.instead("Laat een ander de uitslag vaststellen (establishments)"));
        };
    }

    private static void requireAsked(ElectionResult result, LotGiven given) {
        if (!result.lotKey().equals(Optional.of(given.asked()))) {
            throw ProblemException.notNow(
                    LOTS,
                    "Dit antwoord hoort bij een andere loting",
                    Possible.instead("Lees de uitslag opnieuw en loot om wat nu wordt gevraagd"));
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
        earlier.stream()
                .map(Stored::value)
                .filter(each -> each.state() == State.ESTABLISHED
                        && each.countsKey().equals(votes.key())
                        && each.deceased().equals(deceased))
                .findFirst()
                .ifPresent(same -> {
                    throw ResultOrder.established("Kieswet P 20", same);
                });
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
}
