package nl.zetel.server.counting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zetel.law.RefusalException;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.ListCount;

/**
 * What stands on the ballot: the numbered lists.
 *
 * @param lists lists ascending by number
 */
public record Ballot(List<BallotList> lists) {

    /** Copies the list. */
    public Ballot {
        lists = List.copyOf(lists);
    }

    /**
     * A list on the ballot.
     *
     * @param number its number
     * @param listId its identifier among the candidate lists
     * @param designation designation; blank for an unnamed list
     * @param candidates how many candidates it has, numbered from 1 without gaps
     */
    public record BallotList(int number, String listId, String designation, int candidates) {}

    /** The list with that number. */
    public Optional<BallotList> list(int number) {
        return lists.stream().filter(list -> list.number() == number).findFirst();
    }

    /**
     * The count with every list and candidate of the ballot; those that were left empty have 0.
     *
     * @throws RefusalException if a list or candidate is not on the ballot
     */
    public EnteredCount complete(EnteredCount count) {
        for (ListCount counted : count.lists()) {
            check(counted);
        }
        return count.with(lists.stream().map(list -> complete(list, count)).toList());
    }

    private void check(ListCount counted) {
        BallotList list = list(counted.number())
                .orElseThrow(() -> new RefusalException(
                        "UNKNOWN_LIST", "Lijst " + counted.number() + " staat niet op het stembiljet."));
        for (CandidateCount candidate : counted.candidates()) {
            if (candidate.number() < 1 || candidate.number() > list.candidates()) {
                throw new RefusalException(
                        "UNKNOWN_CANDIDATE",
                        "Lijst " + list.number() + " heeft kandidaten 1 tot en met " + list.candidates()
                                + "; kandidaat " + candidate.number() + " staat er niet op.");
            }
        }
    }

    private static ListCount complete(BallotList list, EnteredCount count) {
        Optional<ListCount> counted = count.lists().stream()
                .filter(each -> each.number() == list.number())
                .findFirst();
        Map<Integer, Long> votes = counted.map(ListCount::candidates).orElse(List.of()).stream()
                .collect(Collectors.toMap(CandidateCount::number, CandidateCount::votes));
        List<CandidateCount> candidates = new ArrayList<>(list.candidates());
        IntStream.rangeClosed(1, list.candidates())
                .forEach(number -> candidates.add(new CandidateCount(number, votes.getOrDefault(number, 0L))));
        return new ListCount(
                list.number(),
                counted.map(ListCount::inSummary).orElse(0L),
                counted.map(ListCount::total).orElse(0L),
                candidates);
    }
}
