package nl.zetel.server.deposit.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;

/**
 * What the ladder says of a movement. Equal input gives an equal result.
 *
 * @param rule the rule that applied
 * @param effect what is to be done
 * @param candidates expectations that it may be for, best first; one for {@link Effect#MATCH}, {@link Effect#CONFIRM}
 *     and {@link Effect#PROPOSE}
 * @param rejected expectations that were looked at, and why they are not candidates
 * @param evidence what the result rests on, in Dutch
 * @param refund end-to-end identification of the refund that it concerns
 * @param receipts earlier credits that it may undo
 */
public record MatchResult(
        Rule rule,
        Effect effect,
        List<Candidate> candidates,
        List<Rejected> rejected,
        List<String> evidence,
        Optional<String> refund,
        List<String> receipts) {

    /** Copies the lists. */
    public MatchResult {
        candidates = List.copyOf(candidates);
        rejected = List.copyOf(rejected);
        evidence = List.copyOf(evidence);
        receipts = List.copyOf(receipts);
    }

    /**
     * An expectation that the movement may be for.
     *
     * @param expectation its id
     * @param amount how much of the movement it would take, at most what is outstanding
     * @param similarity likeness of the name in ten-thousandths; for ordering only
     */
    public record Candidate(String expectation, Money amount, int similarity) {}

    /**
     * An expectation that it is not for.
     *
     * @param expectation its id
     * @param reason why not, in Dutch
     */
    public record Rejected(String expectation, String reason) {}

    static MatchResult of(Rule rule, Effect effect, String evidence) {
        return new MatchResult(rule, effect, List.of(), List.of(), List.of(evidence), Optional.empty(), List.of());
    }

    MatchResult withCandidates(List<Candidate> values, List<Rejected> others) {
        return new MatchResult(rule, effect, values, others, evidence, refund, receipts);
    }

    /** The same, resting on something more. */
    public MatchResult withEvidence(String more) {
        var all = new ArrayList<>(evidence);
        all.add(more);
        return new MatchResult(rule, effect, candidates, rejected, all, refund, receipts);
    }

    MatchResult withRefund(Optional<String> value) {
        return new MatchResult(rule, effect, candidates, rejected, evidence, value, receipts);
    }

    MatchResult withReceipts(List<String> values) {
        return new MatchResult(rule, effect, candidates, rejected, evidence, refund, values);
    }
}
