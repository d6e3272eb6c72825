package nl.zetel.law.counting;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.CountField.Kind;

/** Two lists whose votes at a station look like each other's elsewhere: a page of the report may stand at the other list. */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
final class SwappedLists {

    /** How many times nearer the votes are to those that the other list lets expect. */
    private static final int NEARER = 2;

    private final Station station;
    private final Plausibility scope;
    private final List<Row> rows;

    private SwappedLists(Station station, Plausibility scope) {
        this.station = station;
        this.scope = scope;
        StationTotals others = scope.totals().without(station.own());
        this.rows = station.count().lists().stream()
                .map(list -> row(list, others.all()))
                .toList();
    }

    /** A list: votes and expected votes per candidate, in the order of the list. */
    private record Row(int list, long[] votes, long[] expected, long sum, long expectedSum) {}

    static void check(Station station, Plausibility scope) {
        if (station.votes() >= scope.thresholds().deviationVotes()) {
            new SwappedLists(station, scope).checkAll();
        }
    }

    private Row row(ListCount list, long elsewhere) {
        int size = list.candidates().size();
        long[] votes = new long[size];
        long[] expected = new long[size];
        long expectedSum = 0;
        for (int i = 0; i < size; i++) {
            CandidateCount candidate = list.candidates().get(i);
            votes[i] = candidate.votes();
            expected[i] = station.votes() * scope.totals().elsewhere(list.number(), candidate) / elsewhere;
            expectedSum += expected[i];
        }
        return new Row(list.number(), votes, expected, list.sum(), expectedSum);
    }

    private void checkAll() {
        List<Row> far = new ArrayList<>(rows);
        far.removeIf(row ->
                distance(row.votes(), row.expected()) < scope.thresholds().farVotes());
        for (int i = 0; i < far.size(); i++) {
            for (int j = i + 1; j < far.size(); j++) {
                check(far.get(i), far.get(j));
            }
        }
    }

    private void check(Row one, Row other) {
        long straight = distance(one.votes(), one.expected()) + distance(other.votes(), other.expected());
        long swapped = distance(one.votes(), other.expected()) + distance(other.votes(), one.expected());
        if (NEARER * swapped <= straight) {
            scope.findings()
                    .addPlausibility(
                            station.id(),
                            PlausibilityChecks.LISTS_SWAPPED,
                            List.of(
                                    CountField.ofList(Kind.LIST_TOTAL, one.list()),
                                    CountField.ofList(Kind.LIST_TOTAL, other.list())),
                            one.list(),
                            other.list(),
                            one.sum(),
                            one.expectedSum(),
                            other.sum(),
                            other.expectedSum());
        }
    }

    /** Votes by which two rows differ, candidate by candidate; who is missing in one has none there. */
    private static long distance(long[] votes, long[] expected) {
        long distance = 0;
        for (int i = 0; i < Math.max(votes.length, expected.length); i++) {
            distance += Math.abs(at(votes, i) - at(expected, i));
        }
        return distance;
    }

    private static long at(long[] votes, int i) {
        return i < votes.length ? votes[i] : 0;
    }
}
