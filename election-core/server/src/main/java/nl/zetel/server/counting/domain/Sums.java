package nl.zetel.server.counting.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.zetel.law.RefusalException;
import nl.zetel.law.counting.Admission;
import nl.zetel.law.counting.Ballots;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.CountKind;
import nl.zetel.law.counting.Difference;
import nl.zetel.law.counting.ListCount;
import nl.zetel.law.counting.PollingStationCount;

/**
 * Votes and ballots of one station or of several together.
 *
 * @param pollCards valid poll cards
 * @param proxies valid proxy certificates
 * @param admitted admitted voters
 * @param blank blank ballots
 * @param invalid invalid ballots
 * @param more more ballots
 * @param fewer fewer ballots
 * @param lists votes per list, ascending by number
 */
public record Sums(
        long pollCards,
        long proxies,
        long admitted,
        long blank,
        long invalid,
        long more,
        long fewer,
        List<ListSum> lists) {

    /** The largest number that documents can hold. */
    private static final long MAXIMUM = 999_999_999;

    /** Copies the list. */
    public Sums {
        lists = List.copyOf(lists);
    }

    /**
     * Votes on a list.
     *
     * @param number its number
     * @param candidates votes per candidate
     */
    public record ListSum(int number, List<CandidateSum> candidates) {

        /** Copies the list. */
        public ListSum {
            candidates = List.copyOf(candidates);
        }

        /** Votes on the list. */
        public long votes() {
            return candidates.stream().mapToLong(CandidateSum::votes).sum();
        }

        private ListSum withVotesOf(ListSum donor) {
            List<CandidateSum> taken = new ArrayList<>();
            long left = donor.votes();
            for (int i = 0; i < candidates.size(); i++) {
                boolean isLast = i == candidates.size() - 1;
                long here =
                        i < donor.candidates.size() ? donor.candidates.get(i).votes() : 0;
                taken.add(new CandidateSum(candidates.get(i).number(), isLast ? left : here));
                left -= here;
            }
            return new ListSum(number, taken);
        }
    }

    /**
     * Votes on a candidate.
     *
     * @param number number on the list
     * @param votes votes
     */
    public record CandidateSum(int number, long votes) {}

    /** Votes on candidates. */
    public long valid() {
        return lists.stream().mapToLong(ListSum::votes).sum();
    }

    /** All votes cast. */
    public long cast() {
        return valid() + blank + invalid;
    }

    /** The list with that number. */
    public Optional<ListSum> list(int number) {
        return lists.stream().filter(list -> list.number() == number).findFirst();
    }

    /**
     * The same with the votes of other lists on some of the lists; what a shorter list has no candidate for goes to its last.
     *
     * @param donors list whose votes a list gets, by the number of that list
     */
    Sums with(Map<Integer, Integer> donors) {
        return new Sums(
                pollCards,
                proxies,
                admitted,
                blank,
                invalid,
                more,
                fewer,
                lists.stream()
                        .map(list -> Optional.ofNullable(donors.get(list.number()))
                                .flatMap(this::list)
                                .map(list::withVotesOf)
                                .orElse(list))
                        .toList());
    }

    /**
     * The same as the checks of the central committee take it.
     *
     * @param eligible eligible voters of all stations; 0 if unknown
     */
    public PollingStationCount ofCommittee(long eligible) {
        return new PollingStationCount(
                "",
                CountKind.CSB,
                new Admission(pollCards, proxies, Math.max(0, admitted - pollCards - proxies), admitted, eligible),
                new Ballots(valid(), blank, invalid, cast()),
                new Difference(Set.of(), more, fewer, Set.of()),
                lists.stream()
                        .map(list -> new ListCount(
                                list.number(),
                                list.votes(),
                                list.votes(),
                                list.candidates().stream()
                                        .map(each -> new CandidateCount(each.number(), each.votes()))
                                        .toList()))
                        .toList());
    }

    /** The sums of one station. */
    public static Sums of(EnteredCount count) {
        return of(new Ballot(List.of()), List.of(count));
    }

    /**
     * The sums of all stations.
     *
     * @param ballot what stands on the ballot; a list that nobody counted has 0
     * @throws RefusalException if there are more votes than documents can hold
     */
    public static Sums of(Ballot ballot, Collection<EnteredCount> counts) {
        Adder adder = new Adder(ballot);
        counts.forEach(adder::add);
        Sums sums = adder.sums(counts);
        if (sums.cast() > MAXIMUM) {
            throw new RefusalException(
                    "TOO_MANY_VOTES", "De stembureaus hebben samen meer dan " + MAXIMUM + " stemmen.");
        }
        return sums;
    }

    /** Adds up in arrays, a place for each candidate: 900,000 numbers of a large city are added in a few milliseconds. */
    private static final class Adder {

        private final SortedMap<Integer, long[]> votes = new TreeMap<>();

        Adder(Ballot ballot) {
            ballot.lists().forEach(list -> votes.put(list.number(), new long[list.candidates()]));
        }

        void add(EnteredCount count) {
            for (ListCount list : count.lists()) {
                long[] sums = room(list);
                for (CandidateCount candidate : list.candidates()) {
                    sums[candidate.number() - 1] += candidate.votes();
                }
            }
        }

        /** The sums of a list, with a place for each of its candidates. */
        private long[] room(ListCount list) {
            long[] sums = votes.computeIfAbsent(list.number(), number -> new long[0]);
            int last = 0;
            for (CandidateCount candidate : list.candidates()) {
                last = Math.max(last, candidate.number());
            }
            if (last > sums.length) {
                sums = Arrays.copyOf(sums, last);
                votes.put(list.number(), sums);
            }
            return sums;
        }

        Sums sums(Collection<EnteredCount> counts) {
            List<ListSum> lists = new ArrayList<>(votes.size());
            votes.forEach((number, sums) -> lists.add(new ListSum(
                    number,
                    IntStream.range(0, sums.length)
                            .mapToObj(i -> new CandidateSum(i + 1, sums[i]))
                            .toList())));
            return new Sums(
                    counts.stream().mapToLong(EnteredCount::pollCards).sum(),
                    counts.stream().mapToLong(EnteredCount::proxies).sum(),
                    counts.stream().mapToLong(EnteredCount::admitted).sum(),
                    counts.stream().mapToLong(EnteredCount::blank).sum(),
                    counts.stream().mapToLong(EnteredCount::invalid).sum(),
                    counts.stream().mapToLong(EnteredCount::more).sum(),
                    counts.stream().mapToLong(EnteredCount::fewer).sum(),
                    lists);
        }
    }
}
