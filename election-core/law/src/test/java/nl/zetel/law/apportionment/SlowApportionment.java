package nl.zetel.law.apportionment;

import static java.util.Comparator.comparing;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The same rules once more, as they are written: objects, streams and numbers without limits. It wants all lots answered.
 * The random elections hold the fast calculation to it.
 */
final class SlowApportionment {

    private record Ratio(BigInteger numerator, BigInteger denominator) {

        static final Comparator<Ratio> ORDER =
                (a, b) -> a.numerator.multiply(b.denominator).compareTo(b.numerator.multiply(a.denominator));
    }

    private record Given(String kind, Contender to, Ratio value) {}

    private static final class Contender {

        private final int number;
        private final BigInteger votes;
        private final List<CandidateVotes> living;
        private final Set<String> kinds = new HashSet<>();
        private int full;
        private int residual;

        Contender(ListVotes list) {
            number = list.number();
            votes = big(
                    list.candidates().stream().mapToLong(CandidateVotes::votes).sum());
            living = list.candidates().stream()
                    .filter(candidate -> !candidate.deceased())
                    .sorted(comparing(CandidateVotes::number))
                    .toList();
        }

        int seats() {
            return full + residual;
        }

        Ratio average() {
            return new Ratio(votes, big(seats() + 1));
        }
    }

    private final BigInteger council;
    private final boolean large;
    private final List<Contender> lists;
    private final BigInteger total;
    private final List<Given> given = new ArrayList<>();
    private final Deque<LotAnswer> lots;

    SlowApportionment(ApportionmentInput input) {
        council = big(input.seats());
        large = input.seats() >= 19;
        lots = new ArrayDeque<>(input.lots());
        lists = input.lists().stream()
                .sorted(comparing(ListVotes::number))
                .map(Contender::new)
                .toList();
        total = lists.stream().map(list -> list.votes).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Per list its elected candidates in order. */
    Map<Integer, List<Integer>> elected() {
        int left = council.intValueExact();
        for (Contender list : lists) {
            list.full = list.votes.multiply(council).divide(total).intValueExact();
            left -= list.full;
        }
        residualSeats(left, list -> true);
        absoluteMajority();
        listExhaustion();
        Map<Integer, List<Integer>> elected = new LinkedHashMap<>();
        lists.forEach(list -> elected.put(list.number, nominate(list)));
        if (!lots.isEmpty()) {
            throw new IllegalStateException("Lots that nobody asked: " + lots);
        }
        return elected;
    }

    private Ratio remainder(Contender list) {
        return new Ratio(list.votes.multiply(council).mod(total), council);
    }

    private void residualSeats(int count, Predicate<Contender> mayTake) {
        for (int left = count; left > 0; left--) {
            List<Contender> able = lists.stream()
                    .filter(list -> list.votes.signum() > 0)
                    .filter(mayTake)
                    .toList();
            if (able.isEmpty()) {
                return;
            }
            List<Contender> first = able.stream()
                    .filter(list ->
                            list.votes.multiply(council).multiply(big(4)).compareTo(total.multiply(big(3))) >= 0)
                    .filter(list -> !list.kinds.contains("remainder"))
                    .toList();
            List<Contender> second =
                    able.stream().filter(list -> !list.kinds.contains("unique")).toList();
            if (!large && !first.isEmpty()) {
                giveOne("remainder", first, this::remainder, left);
            } else if (!large && !second.isEmpty()) {
                giveOne("unique", second, Contender::average, left);
            } else {
                giveOne("average", able, Contender::average, left);
            }
        }
    }

    private void giveOne(String kind, List<Contender> able, Function<Contender, Ratio> value, int left) {
        Ratio best = able.stream().map(value).max(Ratio.ORDER).orElseThrow();
        List<Contender> equal = able.stream()
                .filter(list -> Ratio.ORDER.compare(value.apply(list), best) == 0)
                .toList();
        Contender winner = equal.size() <= left ? equal.get(0) : drawn();
        winner.residual++;
        winner.kinds.add(kind);
        given.add(new Given(kind, winner, best));
    }

    private Contender drawn() {
        int number = lots.remove().list();
        return lists.stream().filter(list -> list.number == number).findAny().orElseThrow();
    }

    private void absoluteMajority() {
        for (Contender majority : lists) {
            boolean moreVotes = majority.votes.add(majority.votes).compareTo(total) > 0;
            if (moreVotes && 2 * majority.seats() <= council.intValueExact()) {
                Contender loser = losesTheLastSeat();
                loser.residual--;
                loser.kinds.remove(given.get(given.size() - 1).kind);
                majority.residual++;
            }
        }
    }

    private Contender losesTheLastSeat() {
        Given last = given.get(given.size() - 1);
        int equal = 0;
        for (int i = given.size() - 1; i >= 0; i--) {
            Given seat = given.get(i);
            if (!seat.kind.equals(last.kind) || Ratio.ORDER.compare(seat.value, last.value) != 0) {
                break;
            }
            equal++;
        }
        return equal == 1 ? last.to : drawn();
    }

    private void listExhaustion() {
        int freed = 0;
        for (Contender list : lists) {
            for (; list.seats() > list.living.size(); freed++) {
                if (list.residual > 0) {
                    list.residual--;
                } else {
                    list.full--;
                }
            }
        }
        residualSeats(freed, list -> list.seats() < list.living.size());
    }

    private List<Integer> nominate(Contender list) {
        BigInteger times = big(large ? 4 : 2);
        List<CandidateVotes> preferred = new ArrayList<>(list.living.stream()
                .filter(candidate ->
                        big(candidate.votes()).multiply(council).multiply(times).compareTo(total) > 0)
                .sorted(comparing(CandidateVotes::votes).reversed().thenComparing(CandidateVotes::number))
                .toList());
        List<Integer> elected = new ArrayList<>();
        boolean enough = preferred.size() <= list.seats();
        while (!preferred.isEmpty() && elected.size() < list.seats()) {
            List<CandidateVotes> equal = preferred.stream()
                    .filter(candidate -> candidate.votes() == preferred.get(0).votes())
                    .toList();
            int number = enough || equal.size() <= list.seats() - elected.size()
                    ? equal.get(0).number()
                    : lots.remove().candidate().orElseThrow();
            elected.add(number);
            preferred.removeIf(candidate -> candidate.number() == number);
        }
        list.living.stream()
                .map(CandidateVotes::number)
                .filter(number -> !elected.contains(number))
                .limit(list.seats() - (long) elected.size())
                .toList()
                .forEach(elected::add);
        return elected;
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
