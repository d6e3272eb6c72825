package nl.zetel.server.result.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;
import nl.zetel.server.result.domain.ElectionResult.Deceased;

/** How near candidates who were not elected were to a seat: votes more count for their list and for the quota too. */
public final class CandidateMargins {

    private static final long PERCENT = 100;
    private static final long MOST = 100_000_000;

    private final ElectionResult result;
    private final ApportionmentOutcome outcome;
    private final WhatIf whatIf;

    private CandidateMargins(ElectionResult result) {
        this.result = result;
        this.outcome = result.outcome();
        this.whatIf = new WhatIf(result);
    }

    /**
     * How many votes a candidate who was not elected was short, if nobody else had other votes.
     *
     * @param list number of the list
     * @param candidate position on it
     * @param votes votes of the candidate
     * @param toThreshold votes more with which the candidate would be above the preference threshold (P 15); 0 if the
     *     candidate is
     * @param toElected votes more with which the candidate would surely be elected; one vote fewer would not do. Absent if no
     *     number would do
     * @param text the same in Dutch
     */
    public record CandidateMargin(
            int list, int candidate, long votes, long toThreshold, Optional<Long> toElected, String text) {}

    /** The margins of all living candidates who were not elected, in the order of the lists. */
    public static List<CandidateMargin> of(ElectionResult result) {
        CandidateMargins margins = new CandidateMargins(result);
        List<CandidateMargin> found = new ArrayList<>();
        List<ListSum> lists = result.votes().lists();
        for (int i = 0; i < lists.size(); i++) {
            List<CandidateSum> candidates = lists.get(i).candidates();
            for (int j = 0; j < candidates.size(); j++) {
                if (margins.isOpen(i, candidates.get(j).number())) {
                    found.add(margins.margin(i, j, candidates.get(j)));
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean isOpen(int list, int candidate) {
        ListOutcome got = outcome.lists().get(list);
        return got.elected().stream().noneMatch(each -> each.candidate() == candidate)
                && !result.deceased().contains(new Deceased(got.number(), candidate));
    }

    private CandidateMargin margin(int list, int index, CandidateSum candidate) {
        long toThreshold = toThreshold(candidate.votes());
        Optional<Long> toElected = toElected(list, index, Math.max(1, toThreshold));
        int number = outcome.lists().get(list).number();
        return new CandidateMargin(
                number,
                candidate.number(),
                candidate.votes(),
                toThreshold,
                toElected,
                MarginTexts.candidate(number, candidate.number(), toThreshold, toElected));
    }

    /** The least x with {@code votes + x} above the given percentage of {@code (total + x) / seats}. */
    private long toThreshold(long votes) {
        long percentage = outcome.preferenceThreshold().percentage();
        long seats = PERCENT * result.seats();
        long missing = percentage * result.votes().valid() - seats * votes;
        return missing < 0 ? 0 : missing / (seats - percentage) + 1;
    }

    /** By halving, from a number that does not do to one that does. */
    private Optional<Long> toElected(int list, int index, long guess) {
        long high = guess;
        while (high < MOST && !whatIf.elects(list, index, high)) {
            high *= 2;
        }
        if (high >= MOST) {
            return Optional.empty();
        }
        return Optional.of(WhatIf.bisect(0, high, more -> whatIf.elects(list, index, more)));
    }
}
