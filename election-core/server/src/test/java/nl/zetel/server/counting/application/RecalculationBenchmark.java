package nl.zetel.server.counting.application;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.zetel.law.apportionment.Apportionment;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.ListVotes;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.Difference;
import nl.zetel.law.counting.ListCount;
import nl.zetel.server.Bench;
import nl.zetel.server.Westerveld;
import nl.zetel.server.counting.domain.Ballot;
import nl.zetel.server.counting.domain.Ballot.BallotList;
import nl.zetel.server.counting.domain.EnteredCount;
import nl.zetel.server.counting.domain.FixedCount;
import nl.zetel.server.counting.domain.SeatEffect;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.counting.persistence.FixedCountStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.store.Stored;

/**
 * Measures how long a result takes after one station of a large city was corrected: 600 stations, 30 lists of 50 candidates, 45
 * seats. The counts stand in a database; each round corrects another station and then asks for the counts that count, adds
 * them up and calculates seats and elected. Fails above 50 ms in the median. Run with
 * {@code mvn -Pbenchmark -DskipTests -pl election-core/server -am verify}.
 */
final class RecalculationBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int STATIONS = 600;
    private static final int LISTS = 30;
    private static final int CANDIDATES = 50;
    private static final int SEATS = 45;
    private static final int WARM_UPS = 20;
    private static final int RUNS = 40;
    private static final double LIMIT = 50;
    private static final Ballot BALLOT = new Ballot(IntStream.rangeClosed(1, LISTS)
            .mapToObj(number -> new BallotList(number, "list-" + number, "Lijst " + number, CANDIDATES))
            .toList());

    private RecalculationBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        try (Bench bench = new Bench()) {
            bench.at("2018-03-22T10:00:00+01:00");
            String election = bench.does(() ->
                    bench.bean(Elections.class).create(Westerveld.election()).id());
            fill(bench, election);
            double first = once(bench, election, 0);
            double[] times = new double[RUNS];
            for (int round = -WARM_UPS; round < RUNS; round++) {
                double time = once(bench, election, round + WARM_UPS + 1);
                if (round >= 0) {
                    times[round] = time;
                }
            }
            Arrays.sort(times);
            OUT.printf(
                    Locale.ROOT,
                    "%d stations, %d lists of %d: first time %.0f ms; after a corrected station median %.1f ms, longest %.1f ms%n",
                    STATIONS,
                    LISTS,
                    CANDIDATES,
                    first,
                    times[RUNS / 2],
                    times[RUNS - 1]);
            if (times[RUNS / 2] > LIMIT) {
                throw new IllegalStateException("More than " + LIMIT + " ms");
            }
        }
    }

    private static void fill(Bench bench, String election) {
        FixedCountStore store = bench.bean(FixedCountStore.class);
        for (int station = 1; station <= STATIONS; station++) {
            int number = station;
            bench.does(() -> store.insert(election, fixed(bench, number, 1, 0)));
        }
    }

    /** Corrects a station, and measures the recalculation; its total has to be the corrected one. */
    private static double once(Bench bench, String election, int round) {
        int station = 1 + round * 7 % STATIONS;
        long before = total(bench, election);
        FixedCountStore store = bench.bean(FixedCountStore.class);
        bench.does(() -> {
            Stored<FixedCount> old = store.all(election).stream()
                    .filter(count ->
                            count.value().current() && count.value().number().equals(Integer.toString(station)))
                    .findFirst()
                    .orElseThrow();
            store.update(old.with(old.value().superseded()));
            return store.insert(election, fixed(bench, station, old.value().session() + 1, 1 + round));
        });
        long start = System.nanoTime();
        long after = total(bench, election);
        double time = (System.nanoTime() - start) / 1e6;
        if (after <= before) {
            throw new IllegalStateException("The correction did not count");
        }
        return time;
    }

    private static long total(Bench bench, String election) {
        return bench.does(() -> {
            List<FixedCount> counts = bench.bean(StationCounts.class).current(election);
            Sums sums = Sums.of(BALLOT, counts.stream().map(FixedCount::count).toList());
            List<ListVotes> lists = sums.lists().stream().map(SeatEffect::votes).toList();
            int elected = Apportionment.calculate(
                            new ApportionmentInput(SEATS, LocalDate.of(2018, 2, 5), lists, List.of()))
                    .lists()
                    .stream()
                    .mapToInt(list -> list.elected().size())
                    .sum();
            if (counts.size() != STATIONS || elected != SEATS) {
                throw new IllegalStateException(counts.size() + " stations, " + elected + " elected");
            }
            return sums.valid();
        });
    }

    private static FixedCount fixed(Bench bench, int station, int session, int more) {
        List<ListCount> lists = new ArrayList<>();
        long valid = 0;
        for (int list = 1; list <= LISTS; list++) {
            List<CandidateCount> candidates = new ArrayList<>();
            long total = 0;
            for (int candidate = 1; candidate <= CANDIDATES; candidate++) {
                long votes = (station * 13 + list * list + candidate) % 23 + (candidate == 1 ? list * 5 : 0);
                if (list == 1 && candidate == 1) {
                    votes += 100L * more;
                }
                candidates.add(new CandidateCount(candidate, votes));
                total += votes;
            }
            lists.add(new ListCount(list, total, total, candidates));
            valid += total;
        }
        EnteredCount count = new EnteredCount(
                valid,
                0,
                0,
                valid,
                valid,
                0,
                0,
                valid,
                Set.of(Difference.Comparison.EQUAL),
                0,
                0,
                Set.of(),
                "",
                lists,
                Optional.empty());
        return new FixedCount(
                "station-" + station,
                Integer.toString(station),
                session,
                true,
                count,
                bench.bean(nl.zetel.server.clock.ServerClock.class).now());
    }
}
