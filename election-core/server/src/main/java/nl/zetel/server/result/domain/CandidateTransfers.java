package nl.zetel.server.result.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.zetel.law.apportionment.ElectedBy;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.server.counting.domain.CountedVotes;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;
import nl.zetel.server.result.domain.ElectionResult.Deceased;
import nl.zetel.server.result.domain.WhatIf.Shift;

/**
 * Which polling stations could change who is elected: votes on one candidate that would have to be votes on another of the same
 * list. The seats of the lists stay as they are. Votes are ceded by the candidate with the most, or by the one who was elected
 * on preference votes with the fewest.
 */
public final class CandidateTransfers {

    private final ElectionResult result;
    private final WhatIf whatIf;
    private final List<ListOutcome> outcome;
    private final List<Transfer> found = new ArrayList<>();

    private CandidateTransfers(ElectionResult result) {
        this.result = result;
        this.whatIf = new WhatIf(result);
        this.outcome = result.outcome().lists();
    }

    /**
     * Votes on one candidate that would have to be votes on another.
     *
     * @param list number of the list
     * @param to position of the candidate who would be elected
     * @param from position of the candidate whom the votes stand with now
     * @param votes the least number that does it
     */
    public record Transfer(int list, int to, int from, long votes) {}

    /**
     * The smallest mistake in a station that would have somebody else elected.
     *
     * @param station number of the station
     * @param transfer votes that would have to be on another candidate
     * @param available votes on the ceding candidate in this station
     * @param text the same in Dutch
     */
    public record StationCandidates(String station, Transfer transfer, long available, String text) {}

    /** Every transfer within a list that has another candidate elected, the smallest first. */
    public static List<Transfer> of(ElectionResult result) {
        CandidateTransfers transfers = new CandidateTransfers(result);
        for (int list = 0; list < transfers.outcome.size(); list++) {
            transfers.search(list);
        }
        return transfers.found.stream()
                .sorted(Comparator.comparingLong(Transfer::votes)
                        .thenComparingInt(Transfer::list)
                        .thenComparingInt(Transfer::to)
                        .thenComparingInt(Transfer::from))
                .toList();
    }

    /**
     * The stations that could change who is elected, in their order; the others have too few votes.
     *
     * @param transfers every transfer, the smallest first
     */
    public static List<StationCandidates> in(List<Transfer> transfers, List<CountedVotes.Station> stations) {
        List<StationCandidates> found = new ArrayList<>();
        for (CountedVotes.Station station : stations) {
            String number = station.station().number();
            transfers.stream()
                    .filter(transfer -> available(station.sums(), transfer) >= transfer.votes())
                    .findFirst()
                    .ifPresent(transfer -> {
                        long available = available(station.sums(), transfer);
                        found.add(new StationCandidates(
                                number, transfer, available, MarginTexts.station(number, transfer, available)));
                    });
        }
        return List.copyOf(found);
    }

    private static long available(Sums station, Transfer transfer) {
        return station.list(transfer.list()).stream()
                .flatMap(list -> list.candidates().stream())
                .filter(candidate -> candidate.number() == transfer.from())
                .mapToLong(CandidateSum::votes)
                .findFirst()
                .orElse(0);
    }

    private void search(int list) {
        ListOutcome got = outcome.get(list);
        ListSum votes = result.votes().lists().get(list);
        if (got.seats() == 0) {
            return;
        }
        Set<Integer> donors = donors(got, votes);
        for (int to = 0; to < votes.candidates().size(); to++) {
            if (isOpen(got, votes.candidates().get(to).number())) {
                for (int from : donors) {
                    search(list, from, to, votes);
                }
            }
        }
    }

    private boolean isOpen(ListOutcome got, int candidate) {
        return got.elected().stream().noneMatch(each -> each.candidate() == candidate)
                && !result.deceased().contains(new Deceased(got.number(), candidate));
    }

    /** By their index: the most votes, and the fewest of those who were elected on preference votes. */
    private static Set<Integer> donors(ListOutcome got, ListSum votes) {
        Set<Integer> donors = new LinkedHashSet<>();
        Comparator<Integer> byVotes =
                Comparator.comparingLong(index -> votes.candidates().get(index).votes());
        indices(votes).stream().max(byVotes).ifPresent(donors::add);
        indices(votes).stream()
                .filter(index -> got.elected().stream()
                        .anyMatch(each -> each.by() == ElectedBy.PREFERENCE
                                && each.candidate()
                                        == votes.candidates().get(index).number()))
                .min(byVotes)
                .ifPresent(donors::add);
        return donors;
    }

    private static List<Integer> indices(ListSum votes) {
        return IntStream.range(0, votes.candidates().size()).boxed().toList();
    }

    /** More votes from the same candidate never make it worse for who gets them, so halving finds the least number. */
    private void search(int list, int from, int to, ListSum votes) {
        long most = votes.candidates().get(from).votes();
        if (from == to || !elects(list, from, to, most)) {
            return;
        }
        long least = WhatIf.bisect(0, most, number -> elects(list, from, to, number));
        found.add(new Transfer(
                votes.number(),
                votes.candidates().get(to).number(),
                votes.candidates().get(from).number(),
                least));
    }

    private boolean elects(int list, int from, int to, long votes) {
        return whatIf.elects(list, to, new Shift(list, from, -votes), new Shift(list, to, votes));
    }
}
