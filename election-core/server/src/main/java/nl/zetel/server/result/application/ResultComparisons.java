package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.domain.Explanation;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.OfficialResult;
import nl.zetel.server.result.domain.ResultComparison;
import nl.zetel.server.result.domain.ResultDifference;
import nl.zetel.server.result.persistence.ResultExplanationStore;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** Compares a calculated result with the official one, down to the candidate, and keeps why they differ. */
@ApplicationScoped
@Transactional
public class ResultComparisons {

    private static final String ARTICLE = "Kieswet P 20";

    @Inject
    OfficialResults official;

    @Inject
    Results results;

    @Inject
    ResultExplanationStore explanations;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** How a calculated result and the official one compare. */
    public enum Standing {
        /** No official result was imported. */
        NO_OFFICIAL_RESULT,
        /** Nobody typed the fingerprint of the one that was imported last. */
        NOT_CONFIRMED,
        /** A lot has to be drawn first. */
        LOT_REQUIRED,
        /** Both say the same. */
        EQUAL,
        /** They differ, and each difference is explained. */
        EXPLAINED,
        /** They differ, and at least one difference is not explained. */
        DIFFERENT
    }

    /**
     * A difference, and its explanation.
     *
     * @param difference the difference
     * @param explanation why it is there, if somebody said so
     */
    public record Compared(ResultDifference difference, Optional<Explanation> explanation) {}

    /**
     * A comparison.
     *
     * @param standing how they compare
     * @param differences every difference
     */
    public record Comparison(Standing standing, List<Compared> differences) {

        /** Copies the list. */
        public Comparison {
            differences = List.copyOf(differences);
        }
    }

    /** Compares as things stand now. */
    public Comparison compare(String electionId, ElectionResult result) {
        Optional<OfficialResult> newest = official.newest(electionId);
        if (newest.isEmpty()) {
            return new Comparison(Standing.NO_OFFICIAL_RESULT, List.of());
        }
        if (!newest.get().fingerprint().isConfirmed()) {
            return new Comparison(Standing.NOT_CONFIRMED, List.of());
        }
        if (result.outcome().lot().isPresent()) {
            return new Comparison(Standing.LOT_REQUIRED, List.of());
        }
        Map<String, Explanation> given = new HashMap<>();
        explanations.all(electionId).forEach(each -> given.put(each.value().difference(), each.value()));
        List<Compared> differences =
                ResultComparison.of(result.outcome(), newest.get(), results.names(electionId)).stream()
                        .map(each -> new Compared(each, Optional.ofNullable(given.get(each.key()))))
                        .toList();
        return new Comparison(standing(differences), differences);
    }

    private static Standing standing(List<Compared> differences) {
        if (differences.isEmpty()) {
            return Standing.EQUAL;
        }
        return differences.stream().allMatch(each -> each.explanation().isPresent())
                ? Standing.EXPLAINED
                : Standing.DIFFERENT;
    }

    /** Says why a difference is there; somebody else than who had the result calculated. */
    public Stored<Explanation> explain(String electionId, String resultId, String difference, String text) {
        ElectionResult result = results.get(electionId, resultId).value();
        Compared found = compare(electionId, result).differences().stream()
                .filter(each -> each.difference().key().equals(difference))
                .findFirst()
                .orElseThrow(() -> ProblemException.ofField(
                        "/difference", "UNKNOWN", "Dit verschil is er niet (meer); lees de vergelijking opnieuw"));
        if (found.explanation().isPresent()) {
            throw ProblemException.of(
                    ProblemCode.ALREADY_EXISTS,
                    "Dit verschil is al verklaard; de verklaring staat in de vergelijking (comparison)");
        }
        current.requireOtherThan(result.calculatedBy());
        Stored<Explanation> stored =
                explanations.insert(electionId, new Explanation(difference, text, current.user(), clock.now()));
        audit.record(Change.created(
                        "result-difference-explained",
                        Results.path(electionId, resultId) + "/explanations/" + stored.id(),
                        ARTICLE,
                        found.difference())
                .because(text));
        return stored;
    }

    /** @throws ProblemException that names every difference without an explanation, or an official result not confirmed */
    Comparison requireSettled(String electionId, ElectionResult result) {
        Comparison comparison = compare(electionId, result);
        if (comparison.standing() == Standing.NOT_CONFIRMED) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Van de ingelezen officiële uitslag is de vingerafdruk nog niet bevestigd",
                    Possible.after(
                            "Neem eerst de verborgen groepen over van het papier (official-results, confirmations)"));
        }
        if (comparison.standing() == Standing.DIFFERENT) {
            List<FieldError> open = comparison.differences().stream()
                    .filter(each -> each.explanation().isEmpty())
                    .map(each -> new FieldError(
                            "", "NOT_EXPLAINED", each.difference().text()))
                    .toList();
            throw ProblemException.notNow(
                    ARTICLE,
                    "De officiële uitslag is anders en dat is niet verklaard: "
                            + open.get(0).message(),
                    Possible.after("Verklaar eerst elk verschil (explanations) of herstel de oorzaak"),
                    open);
        }
        return comparison;
    }
}
