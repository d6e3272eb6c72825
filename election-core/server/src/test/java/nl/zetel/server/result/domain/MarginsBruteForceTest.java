package nl.zetel.server.result.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.zetel.law.apportionment.Apportionment;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.ListVotes;
import nl.zetel.law.apportionment.LotAnswer;
import nl.zetel.law.apportionment.LotKind;
import nl.zetel.law.apportionment.LotRequired;
import nl.zetel.server.counting.domain.SeatEffect;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;
import nl.zetel.server.result.domain.ElectionResult.State;
import nl.zetel.server.result.domain.Margins.ListMargin;
import nl.zetel.server.result.domain.Margins.Transfer;
import org.junit.jupiter.api.Test;

/**
 * Every margin beside the answer of trying one vote more after the other, in random elections of every size. In councils of
 * 19 seats and more the margins halve their way, which is right only if what a number of votes does, every larger one does too:
 * here that is tried.
 */
class MarginsBruteForceTest {

    private static final int RUNS = Integer.getInteger("zetel.margins", 60);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2018-03-23T10:00:00+01:00");

    @Test
    void marginsAreTheLeastNumbersInRandomElections() {
        long seed = Long.getLong("zetel.seed", 20180321);
        Random random = new Random(seed);
        int compared = 0;
        for (int run = 0; run < RUNS; run++) {
            int seats = run % 3 == 0 ? 9 + 2 * random.nextInt(5) : 19 + 2 * random.nextInt(14);
            ElectionResult result = election(random, seats);
            if (result.outcome().lot().isEmpty()) {
                compare(result, "seed " + seed + ", run " + run + ", seats " + seats);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(RUNS / 2);
    }

    /** Few votes a seat, so that ties, exhausted lists and lists without a seat all come by. */
    private static ElectionResult election(Random random, int seats) {
        int lists = 2 + random.nextInt(6);
        int perSeat = 3 + random.nextInt(12);
        return result(
                seats,
                IntStream.rangeClosed(1, lists)
                        .mapToObj(number -> {
                            int candidates = random.nextInt(4) == 0 ? 2 + random.nextInt(4) : 30;
                            long votes = 1 + random.nextInt(Math.max(2, 2 * seats * perSeat / lists));
                            return list(number, candidates, votes);
                        })
                        .toList());
    }

    private static void compare(ElectionResult result, String where) {
        List<ListMargin> margins = Margins.lists(result);
        List<Transfer> transfers = Margins.transfers(result);
        long most = 3 * result.votes().valid();
        for (ListMargin margin : margins) {
            int list = margin.list();
            Optional<Long> expected = least(
                    most, votes -> all(result, list, votes, 0, 0).stream().allMatch(seats -> seats > margin.seats()));
            if (margin.votesShort().filter(votes -> votes > most).isEmpty()) {
                assertThat(margin.votesShort())
                        .as("%s, list %d short", where, list)
                        .isEqualTo(expected);
            }
            assertThat(margin.votesToSpare())
                    .as("%s, list %d to spare", where, list)
                    .isEqualTo(
                            margin.seats() == 0
                                    ? Optional.empty()
                                    : least(
                                            votes(result, list),
                                            votes -> all(result, list, -votes, 0, 0).stream()
                                                    .allMatch(seats -> seats < margin.seats())));
            for (ListMargin other : margins) {
                if (other.list() != list) {
                    compare(result, margin, other.list(), transfers, where);
                }
            }
        }
    }

    private static void compare(
            ElectionResult result, ListMargin to, int from, List<Transfer> transfers, String where) {
        Optional<Long> found = transfers.stream()
                .filter(each -> each.to() == to.list() && each.from() == from)
                .map(Transfer::votes)
                .findFirst();
        assertThat(found)
                .as("%s, from %d to %d", where, from, to.list())
                .isEqualTo(least(
                        votes(result, from),
                        votes -> all(result, to.list(), votes, from, -votes).stream()
                                .allMatch(seats -> seats > to.seats())));
    }

    private static Optional<Long> least(long most, LongPredicate holds) {
        return LongStream.rangeClosed(1, most).filter(holds).boxed().findFirst();
    }

    private static long votes(ElectionResult result, int list) {
        return result.votes().list(list).orElseThrow().votes();
    }

    /** Seats of a list with other votes, for every way in which lots can end. */
    private static Set<Integer> all(ElectionResult result, int asked, long more, int other, long others) {
        List<ListVotes> votes = result.votes().lists().stream()
                .map(list -> SeatEffect.votes(list(
                        list.number(),
                        list.candidates().size(),
                        list.votes() + (list.number() == asked ? more : list.number() == other ? others : 0))))
                .toList();
        Set<Integer> seats = new TreeSet<>();
        if (votes.stream().anyMatch(list -> list.candidates().get(0).votes() > 0)) {
            collect(new ApportionmentInput(result.seats(), result.nominationDay(), votes, List.of()), asked, seats);
        } else {
            seats.add(result.outcome().lists().get(asked - 1).seats());
        }
        return seats;
    }

    private static void collect(ApportionmentInput input, int asked, Set<Integer> seats) {
        ApportionmentOutcome outcome = Apportionment.calculate(input);
        Optional<LotRequired> lot = outcome.lot().filter(each -> each.kind() != LotKind.CANDIDATE);
        if (lot.isEmpty()) {
            seats.add(outcome.lists().get(asked - 1).seats());
            return;
        }
        for (int option : lot.get().options()) {
            List<LotAnswer> answers = new ArrayList<>(input.lots());
            answers.add(new LotAnswer(option, OptionalInt.empty()));
            collect(new ApportionmentInput(input.seats(), input.nominationDay(), input.lists(), answers), asked, seats);
        }
    }

    private static ListSum list(int number, int candidates, long votes) {
        return new ListSum(
                number,
                IntStream.rangeClosed(1, candidates)
                        .mapToObj(candidate -> new CandidateSum(candidate, candidate == 1 ? votes : 0))
                        .toList());
    }

    private static ElectionResult result(int seats, List<ListSum> lists) {
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
