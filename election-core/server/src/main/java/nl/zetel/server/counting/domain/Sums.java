package nl.zetel.server.counting.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.RefusalException;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.ListCount;

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

    private static final class Adder {

        private final java.util.SortedMap<Integer, java.util.SortedMap<Integer, Long>> votes =
                new java.util.TreeMap<>();

        Adder(Ballot ballot) {
            for (Ballot.BallotList list : ballot.lists()) {
                for (int number = 1; number <= list.candidates(); number++) {
                    of(list.number()).put(number, 0L);
                }
            }
        }

        void add(EnteredCount count) {
            for (ListCount list : count.lists()) {
                for (CandidateCount candidate : list.candidates()) {
                    of(list.number()).merge(candidate.number(), candidate.votes(), Long::sum);
                }
            }
        }

        private java.util.SortedMap<Integer, Long> of(int list) {
            return votes.computeIfAbsent(list, number -> new java.util.TreeMap<>());
        }

        Sums sums(Collection<EnteredCount> counts) {
            List<ListSum> lists = new ArrayList<>();
            votes.forEach((number, candidates) -> lists.add(new ListSum(
                    number,
                    candidates.entrySet().stream()
                            .map(each -> new CandidateSum(each.getKey(), each.getValue()))
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
