package nl.zetel.server.result.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.zetel.law.apportionment.LotKind;
import nl.zetel.law.counting.CountKind;
import nl.zetel.server.counting.domain.CountedVotes;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;
import nl.zetel.server.result.domain.CandidateMargins.CandidateMargin;
import nl.zetel.server.result.domain.ElectionResult.DrawnLot;
import nl.zetel.server.result.domain.ElectionResult.State;
import nl.zetel.server.result.domain.Margins.ListMargin;
import nl.zetel.server.result.domain.Margins.Transfer;
import org.junit.jupiter.api.Test;

/** Margins are exact: with the number that they name the result is another one, with one vote fewer it is not. */
class MarginsTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2018-03-23T10:00:00+01:00");

    @Test
    void westerveld2014() {
        isExact(17, 1927, 1773, 1426, 1406, 1287, 1186, 456);
    }

    @Test
    void aCouncilOfLargestAverages() {
        isExact(35, 7889, 8606, 3942, 5150, 3084, 3579, 1069);
    }

    @Test
    void inventedCouncilsOfEverySize() {
        Random random = new Random(7);
        for (int run = 0; run < 12; run++) {
            isExact(
                    9 + random.nextInt(18),
                    IntStream.range(0, 5)
                            .mapToLong(list -> 30 + random.nextInt(900))
                            .toArray());
        }
    }

    private static void isExact(int seats, long... votes) {
        ElectionResult result = result(seats, votes);
        if (result.outcome().lot().isPresent()) {
            return;
        }
        for (ListMargin margin : Margins.lists(result)) {
            int list = margin.list();
            margin.votesShort().ifPresent(more -> {
                assertThat(seats(result, list, more).orElse(margin.seats() + 1)).isGreaterThan(margin.seats());
                for (long fewer = Math.max(0, more - 40); fewer < more; fewer++) {
                    assertThat(seats(result, list, fewer).orElse(margin.seats()))
                            .isLessThanOrEqualTo(margin.seats());
                }
            });
            margin.votesToSpare().ifPresent(fewer -> {
                assertThat(seats(result, list, -fewer).orElse(margin.seats() - 1))
                        .isLessThan(margin.seats());
                assertThat(seats(result, list, 1 - fewer).orElse(margin.seats()))
                        .isGreaterThanOrEqualTo(margin.seats());
            });
        }
    }

    @Test
    void aListThatALotPassedOverNeedsOneVote() {
        ElectionResult tied = result(9, 500, 500);
        ElectionResult drawn = tied.with(new DrawnLot(
                LotKind.LARGEST_REMAINDER, 2, Optional.empty(), List.of(1, 2), List.of("A", "B"), "dora", NOW));

        ListMargin first = Margins.lists(drawn).get(0);
        assertThat(first.seats()).isEqualTo(4);
        assertThat(first.votesShort()).hasValue(1L);
        assertThat(Margins.lists(drawn).get(1).votesToSpare()).hasValue(1L);
    }

    @Test
    void whereTheLotWouldDecideIsToldApart() {
        ListMargin second = Margins.lists(result(9, 503, 500)).get(1);

        assertThat(second.votesToLot()).hasValue(3L);
        assertThat(second.votesShort()).hasValue(4L);
        assertThat(second.text())
                .isEqualTo("Lijst 2 krijgt met 4 stemmen meer een zetel erbij; met 3 stemmen meer beslist het lot; met "
                        + second.votesToSpare().orElseThrow()
                        + " stemmen minder verliest zij een zetel; 2 stemmen van lijst 1 zijn genoeg.");
    }

    @Test
    void aListWithoutMoreCandidatesCannotGrow() {
        ElectionResult result =
                new Built(9).list(400, 0, 0, 0).list(300, 0, 0, 0, 0, 0, 0).result();

        assertThat(Margins.lists(result).get(0).seats()).isEqualTo(4);
        assertThat(Margins.lists(result).get(0).votesShort()).isEmpty();
        assertThat(Margins.lists(result).get(0).text()).contains("geen kandidaten voor meer zetels");
    }

    @Test
    void votesOnACandidateRaiseTheThresholdToo() {
        ElectionResult result = new Built(9)
                .list(300, 20, 20, 20, 20, 20, 10)
                .list(300, 20, 20, 20, 20, 20, 10)
                .result();
        CandidateMargin last = CandidateMargins.of(result).stream()
                .filter(each -> each.list() == 1 && each.candidate() == 7)
                .findFirst()
                .orElseThrow();

        // Half of the quota is 820 / 18; with x votes more it is (820 + x) / 18: 10 + 38 > 858 / 18, 10 + 37 < 857 /
        // 18.
        assertThat(last.toThreshold()).isEqualTo(38);
        assertThat(last.toElected()).hasValue(38L);
        assertThat(last.text()).contains("38 stemmen te kort voor de voorkeurdrempel", "met 38 stemmen meer gekozen");
    }

    @Test
    void aStationWithEnoughVotesCouldChangeTheSeats() {
        List<Transfer> transfers = Margins.transfers(result(9, 503, 500));
        assertThat(transfers).first().isEqualTo(new Transfer(2, 1, 2));

        List<StationMargins.StationMargin> found =
                StationMargins.of(transfers, List.of(station("1", 1, 499), station("2", 502, 1)));

        assertThat(found).extracting(StationMargins.StationMargin::station).containsExactly("1", "2");
        assertThat(found.get(0).transfer().from())
                .as("two votes on list 1 are not there")
                .isEqualTo(2);
        assertThat(found.get(1).text())
                .isEqualTo(
                        "Als in stembureau 2 2 stemmen van de 502 op lijst 1 bij lijst 2 horen, krijgt lijst 2 een zetel"
                                + " meer.");
        assertThat(StationMargins.of(transfers, List.of(station("3", 1, 1)))).isEmpty();
    }

    /**
     * Two lists of 410: nine seats, a lot apart. Half of the quota is 45 5/9, so candidate 7 with 10 needs 36 more; candidate 1
     * has them to cede, candidates 2 to 6 have 20 at most.
     */
    @Test
    void aStationWithEnoughVotesCouldHaveAnotherCandidateElected() {
        ElectionResult result = new Built(9)
                .list(310, 20, 20, 20, 20, 20, 10)
                .list(300, 20, 20, 20, 20, 20, 10)
                .result();
        CandidateTransfers.Transfer smallest = CandidateTransfers.of(result).stream()
                .filter(each -> each.list() == 1 && each.to() == 7)
                .findFirst()
                .orElseThrow();

        assertThat(smallest.from()).isEqualTo(1);
        assertThat(elected(result, smallest.votes())).contains(7);
        assertThat(elected(result, smallest.votes() - 1)).doesNotContain(7);
        CountedVotes.Station large = station("1", 1000);
        assertThat(CandidateTransfers.in(List.of(smallest), List.of(large, station("2", smallest.votes() - 1))))
                .singleElement()
                .satisfies(station -> {
                    assertThat(station.station()).isEqualTo("1");
                    assertThat(station.text())
                            .isEqualTo("Als in stembureau 1 " + smallest.votes()
                                    + " stemmen van de 1000 op kandidaat 1 van lijst 1 bij kandidaat 7 horen, is kandidaat"
                                    + " 7 gekozen.");
                });
    }

    private static List<Integer> elected(ElectionResult result, long moved) {
        Built built = new Built(result.seats());
        long[] first = result.votes().lists().get(0).candidates().stream()
                .mapToLong(CandidateSum::votes)
                .toArray();
        first[0] -= moved;
        first[6] += moved;
        built.list(first);
        built.list(result.votes().lists().get(1).candidates().stream()
                .mapToLong(CandidateSum::votes)
                .toArray());
        return built.result().outcome().lists().get(0).elected().stream()
                .map(each -> each.candidate())
                .toList();
    }

    private static CountedVotes.Station station(String number, long... votes) {
        return new CountedVotes.Station(
                new PollingStation(number, "Zaal", "", PollingStation.Kind.FIXED, CountKind.DSO, Optional.empty()),
                1,
                result(9, votes).votes());
    }

    /** Seats with so many votes more, without lots; empty where a lot would decide. */
    private static Optional<Integer> seats(ElectionResult result, int number, long more) {
        long[] votes = result.votes().lists().stream().mapToLong(ListSum::votes).toArray();
        votes[number - 1] += more;
        var outcome = result(result.seats(), votes).outcome();
        return outcome.lot().filter(lot -> lot.kind() != LotKind.CANDIDATE).isPresent()
                ? Optional.empty()
                : Optional.of(outcome.lists().get(number - 1).seats());
    }

    private static ElectionResult result(int seats, long... votes) {
        Built built = new Built(seats);
        for (long all : votes) {
            long[] candidates = new long[30];
            candidates[0] = all;
            built.list(candidates);
        }
        return built.result();
    }

    private static final class Built {

        private final int seats;
        private final List<ListSum> lists = new ArrayList<>();

        Built(int seats) {
            this.seats = seats;
        }

        Built list(long... votes) {
            lists.add(new ListSum(
                    lists.size() + 1,
                    IntStream.range(0, votes.length)
                            .mapToObj(i -> new CandidateSum(i + 1, votes[i]))
                            .toList()));
            return this;
        }

        ElectionResult result() {
            return new ElectionResult(
                    1,
                    State.CALCULATED,
                    seats,
                    LocalDate.of(2018, 2, 5),
                    new Sums(0, 0, 0, 0, 0, 0, 0, lists),
                    0,
                    1,
                    "",
                    List.of(),
                    List.of(),
                    "",
                    NOW,
                    Optional.empty());
        }
    }
}
