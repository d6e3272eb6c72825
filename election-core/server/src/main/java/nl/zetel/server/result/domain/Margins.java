package nl.zetel.server.result.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Fraction;
import nl.zetel.law.RefusalException;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;

/** How near a result is to another one: found by calculating it again with more votes. */
public final class Margins {

    private static final long MOST = 100_000_000;

    private final ElectionResult result;
    private final ApportionmentOutcome outcome;

    private Margins(ElectionResult result) {
        this.result = result;
        this.outcome = result.outcome();
    }

    /**
     * How many votes a list was short of one seat more, if nobody else had other votes.
     *
     * @param list number of the list
     * @param seats its seats
     * @param votesShort the least number of votes more; absent if no number would do, because it has no more candidates
     */
    public record ListMargin(int list, int seats, Optional<Long> votesShort) {}

    /**
     * How many votes a candidate who was not elected was short of the preference threshold (P 15).
     *
     * @param list number of the list
     * @param candidate position on it
     * @param votesShort votes
     */
    public record CandidateMargin(int list, int candidate, long votesShort) {}

    /** The margin of every list. */
    public static List<ListMargin> lists(ElectionResult result) {
        Margins margins = new Margins(result);
        return margins.outcome.lists().stream().map(margins::list).toList();
    }

    /** The margins of the candidates who have votes, but not enough to be elected by them, of lists with seats. */
    public static List<CandidateMargin> candidates(ElectionResult result) {
        Margins margins = new Margins(result);
        Fraction threshold = margins.outcome.preferenceThreshold().votes();
        List<CandidateMargin> found = new ArrayList<>();
        for (ListSum list : result.votes().lists()) {
            ListOutcome got = margins.outcome.lists().stream()
                    .filter(each -> each.number() == list.number())
                    .findFirst()
                    .orElseThrow();
            for (CandidateSum candidate : list.candidates()) {
                boolean elected = got.elected().stream().anyMatch(each -> each.candidate() == candidate.number());
                long missing = threshold.floor() + 1 - candidate.votes();
                if (got.seats() > 0 && !elected && candidate.votes() > 0 && missing > 0) {
                    found.add(new CandidateMargin(list.number(), candidate.number(), missing));
                }
            }
        }
        return List.copyOf(found);
    }

    private ListMargin list(ListOutcome list) {
        long high = 1;
        while (high <= MOST && !gains(list, high)) {
            high *= 2;
        }
        if (high > MOST) {
            return new ListMargin(list.number(), list.seats(), Optional.empty());
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (gains(list, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new ListMargin(list.number(), list.seats(), Optional.of(high));
    }

    /** Whether the list would surely have one seat more; a lot that would have to be drawn first is not sure. */
    private boolean gains(ListOutcome list, long votes) {
        try {
            return result.outcome(more(list.number(), votes)).lists().stream()
                    .anyMatch(each -> each.number() == list.number() && each.seats() > list.seats());
        } catch (RefusalException e) {
            // More votes than a count can have, or the drawn lots no longer fit: nothing is sure.
            return false;
        }
    }

    private Sums more(int number, long votes) {
        Sums all = result.votes();
        return new Sums(
                all.pollCards(),
                all.proxies(),
                all.admitted(),
                all.blank(),
                all.invalid(),
                all.more(),
                all.fewer(),
                all.lists().stream()
                        .map(list -> list.number() == number ? more(list, votes) : list)
                        .toList());
    }

    private static ListSum more(ListSum list, long votes) {
        List<CandidateSum> candidates = new ArrayList<>(list.candidates());
        CandidateSum first = candidates.get(0);
        candidates.set(0, new CandidateSum(first.number(), first.votes() + votes));
        return new ListSum(list.number(), candidates);
    }
}
