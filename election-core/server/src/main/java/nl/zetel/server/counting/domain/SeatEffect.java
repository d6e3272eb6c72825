package nl.zetel.server.counting.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.law.RefusalException;
import nl.zetel.law.apportionment.Apportionment;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.CandidateVotes;
import nl.zetel.law.apportionment.Elected;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.law.apportionment.ListVotes;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;

/** What a difference would do to the seats, by calculating the result again with the other source's number. */
public final class SeatEffect {

    private final int seats;
    private final LocalDate nominationDay;
    private final Sums sums;
    private final Optional<ApportionmentOutcome> outcome;

    /**
     * The effects on a result.
     *
     * @param seats seats of the council
     * @param nominationDay day of nomination, which chooses the version of the law
     * @param sums the entries of all stations together
     */
    public SeatEffect(int seats, LocalDate nominationDay, Sums sums) {
        this.seats = seats;
        this.nominationDay = nominationDay;
        this.sums = sums;
        this.outcome = outcome(sums);
    }

    /**
     * The effect of a difference.
     *
     * @param movesSeat whether another list would get a seat, or another candidate, or a lot would have to be drawn
     * @param text the same in Dutch
     */
    public record Effect(boolean movesSeat, String text) {}

    /** What would be otherwise if the other source were right. */
    public Effect of(SourceDifference difference) {
        return of(difference, Optional.empty());
    }

    /**
     * What would be otherwise if the other source were right.
     *
     * @param difference the difference
     * @param station the votes of a station that one source alone has; empty for other differences
     */
    public Effect of(SourceDifference difference, Optional<Sums> station) {
        if (difference.field() == SourceDifference.Field.STATION) {
            return station.map(votes -> ofStation(difference.delta() < 0 ? -1 : 1, votes))
                    .orElse(new Effect(true, "De stemmen van dit stembureau ontbreken in een van de bronnen"));
        }
        if (difference.list().isEmpty()) {
            return new Effect(false, "Geen: dit getal telt niet mee bij de zetelverdeling");
        }
        Effect effect = ofVotes(changed(difference, difference.candidate()));
        return effect.movesSeat() || difference.candidate().isPresent() ? effect : ofAnyCandidate(difference, effect);
    }

    /** What would be otherwise if all stations together had these votes. */
    public Effect ofVotes(Sums others) {
        Optional<ApportionmentOutcome> other = outcome(others);
        if (outcome.isEmpty() || other.isEmpty()) {
            return new Effect(true, "De zetels zijn met een van beide getallen niet te berekenen");
        }
        return compare(outcome.orElseThrow(), other.orElseThrow());
    }

    /** What would be otherwise if the lists had these totals; the votes more or less are the first candidates'. */
    public Effect ofTotals(Map<Integer, Long> totals) {
        return ofVotes(new Sums(
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                sums.lists().stream()
                        .map(list -> changed(
                                list,
                                totals.getOrDefault(list.number(), list.votes()) - list.votes(),
                                Optional.empty()))
                        .toList()));
    }

    /** What would be otherwise if these lists had the other numbers at a station. */
    Effect ofReplaced(Sums station, Sums other, Collection<Integer> replaced) {
        return ofVotes(new Sums(
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                sums.lists().stream()
                        .map(list -> replaced.contains(list.number()) ? with(with(list, -1, station), 1, other) : list)
                        .toList()));
    }

    /** What would be otherwise if two lists had changed places at a station. */
    public Effect ofSwapped(Sums station, int one, int other) {
        return ofReplaced(station, station.with(Map.of(one, other, other, one)), List.of(one, other));
    }

    private Effect ofStation(int sign, Sums station) {
        return ofVotes(new Sums(
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                sums.lists().stream().map(list -> with(list, sign, station)).toList()));
    }

    private static ListSum with(ListSum list, int sign, Sums station) {
        Map<Integer, Long> votes = new HashMap<>();
        station.list(list.number())
                .ifPresent(found -> found.candidates().forEach(each -> votes.put(each.number(), each.votes())));
        return new ListSum(
                list.number(),
                list.candidates().stream()
                        .map(each -> new CandidateSum(
                                each.number(),
                                Math.max(0, each.votes() + sign * votes.getOrDefault(each.number(), 0L))))
                        .toList());
    }

    /** A list's total does not say whose votes they are: the candidate with whom it would matter counts. */
    private Effect ofAnyCandidate(SourceDifference difference, Effect none) {
        return sums.list(difference.list().orElseThrow()).stream()
                .flatMap(list -> list.candidates().stream())
                .filter(candidate -> candidate.votes() + difference.delta() >= 0)
                .map(candidate ->
                        Map.entry(candidate.number(), ofVotes(changed(difference, Optional.of(candidate.number())))))
                .filter(each -> each.getValue().movesSeat())
                .findFirst()
                .map(each -> new Effect(
                        true,
                        "Als het de stemmen van kandidaat " + each.getKey() + " zijn: "
                                + each.getValue().text()))
                .orElse(none);
    }

    /** What is otherwise in the second calculation. */
    public static Effect compare(ApportionmentOutcome ours, ApportionmentOutcome theirs) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < ours.lists().size(); i++) {
            ListOutcome one = ours.lists().get(i);
            ListOutcome other = theirs.lists().get(i);
            if (one.seats() != other.seats()) {
                changes.add("lijst " + one.number() + " zou " + other.seats() + " in plaats van " + one.seats()
                        + " zetels krijgen");
            } else if (!candidates(one).equals(candidates(other))) {
                changes.add("op lijst " + one.number() + " zouden andere kandidaten gekozen zijn");
            }
        }
        if (ours.lot().isPresent() != theirs.lot().isPresent()) {
            changes.add(theirs.lot().isPresent() ? "er zou geloot moeten worden" : "er zou niet geloot worden");
        }
        return changes.isEmpty()
                ? new Effect(false, "Geen: de zetels en de gekozenen blijven gelijk")
                : new Effect(true, String.join("; ", changes));
    }

    private static List<Integer> candidates(ListOutcome list) {
        return list.elected().stream().map(Elected::candidate).sorted().toList();
    }

    private Optional<ApportionmentOutcome> outcome(Sums votes) {
        List<ListVotes> lists = votes.lists().stream().map(SeatEffect::votes).toList();
        try {
            return Optional.of(Apportionment.calculate(new ApportionmentInput(seats, nominationDay, lists, List.of())));
        } catch (RefusalException e) {
            // No valid vote at all, or a number that no count can have: there are no seats to compare.
            return Optional.empty();
        }
    }

    /** The votes on a list as the law takes them. */
    public static ListVotes votes(ListSum list) {
        return new ListVotes(
                list.number(),
                list.candidates().stream()
                        .map(candidate -> CandidateVotes.of(candidate.number(), candidate.votes()))
                        .toList());
    }

    private Sums changed(SourceDifference difference, Optional<Integer> candidate) {
        return new Sums(
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                sums.lists().stream()
                        .map(list -> difference.list().orElseThrow() == list.number()
                                ? changed(list, difference.delta(), candidate)
                                : list)
                        .toList());
    }

    private static ListSum changed(ListSum list, long delta, Optional<Integer> only) {
        long left = delta;
        List<CandidateSum> candidates = new ArrayList<>();
        for (CandidateSum candidate : list.candidates()) {
            boolean takes = only.isEmpty() || only.orElseThrow() == candidate.number();
            long votes = takes ? Math.max(0, candidate.votes() + left) : candidate.votes();
            left -= votes - candidate.votes();
            candidates.add(new CandidateSum(candidate.number(), votes));
        }
        return new ListSum(list.number(), candidates);
    }
}
