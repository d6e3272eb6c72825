package nl.zetel.server.result.domain;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import nl.zetel.law.counting.CountKind;
import nl.zetel.server.counting.domain.CountedVotes;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;
import nl.zetel.server.result.domain.ElectionResult.State;

/**
 * Measures all margins of a large city at once: 600 stations, 30 lists of 50 candidates, 45 seats; lists, candidates, and the
 * stations that could change seats or elected. Run with
 * {@code mvn -Pbenchmark -DskipTests -pl election-core/server -am verify}.
 */
final class MarginsBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int STATIONS = 600;
    private static final int LISTS = 30;
    private static final int CANDIDATES = 50;
    private static final int SEATS = 45;
    private static final int WARM_UPS = 3;
    private static final int RUNS = 7;

    private MarginsBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        List<CountedVotes.Station> stations = stations(new Random(20180321));
        ElectionResult result = result(stations);
        double[] times = new double[RUNS];
        for (int round = -WARM_UPS; round < RUNS; round++) {
            long start = System.nanoTime();
            int found = Margins.lists(result).size()
                    + CandidateMargins.of(result).size()
                    + StationMargins.of(Margins.transfers(result), stations).size()
                    + CandidateTransfers.in(CandidateTransfers.of(result), stations)
                            .size();
            if (found < LISTS * CANDIDATES + LISTS - SEATS) {
                throw new IllegalStateException("Only " + found + " margins");
            }
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        OUT.printf(
                Locale.ROOT,
                "margins of %d stations, %d lists of %d, %d seats: median %.0f ms, longest %.0f ms%n",
                STATIONS,
                LISTS,
                CANDIDATES,
                SEATS,
                times[RUNS / 2],
                times[RUNS - 1]);
    }

    private static List<CountedVotes.Station> stations(Random random) {
        List<CountedVotes.Station> stations = new ArrayList<>();
        for (int station = 1; station <= STATIONS; station++) {
            List<ListSum> lists = new ArrayList<>();
            for (int list = 1; list <= LISTS; list++) {
                List<CandidateSum> candidates = new ArrayList<>();
                for (int candidate = 1; candidate <= CANDIDATES; candidate++) {
                    int most = candidate == 1 ? 2 + 240 / list : candidate < 6 ? 8 : 2;
                    candidates.add(new CandidateSum(candidate, random.nextInt(most)));
                }
                lists.add(new ListSum(list, candidates));
            }
            stations.add(new CountedVotes.Station(
                    new PollingStation(
                            Integer.toString(station),
                            "Zaal",
                            "",
                            PollingStation.Kind.FIXED,
                            CountKind.DSO,
                            Optional.empty()),
                    1,
                    new Sums(0, 0, 0, 0, 0, 0, 0, lists)));
        }
        return stations;
    }

    private static ElectionResult result(List<CountedVotes.Station> stations) {
        long[][] sums = new long[LISTS][CANDIDATES];
        stations.forEach(station -> station.sums()
                .lists()
                .forEach(list -> list.candidates()
                        .forEach(candidate -> sums[list.number() - 1][candidate.number() - 1] += candidate.votes())));
        List<ListSum> lists = new ArrayList<>();
        for (int list = 0; list < LISTS; list++) {
            List<CandidateSum> candidates = new ArrayList<>();
            for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                candidates.add(new CandidateSum(candidate + 1, sums[list][candidate]));
            }
            lists.add(new ListSum(list + 1, candidates));
        }
        return new ElectionResult(
                1,
                State.CALCULATED,
                SEATS,
                LocalDate.of(2018, 2, 5),
                new Sums(0, 0, 0, 0, 0, 0, 0, lists),
                0,
                STATIONS,
                "",
                List.of(),
                List.of(),
                "",
                OffsetDateTime.parse("2018-03-23T10:00:00+01:00"),
                Optional.empty());
    }
}
