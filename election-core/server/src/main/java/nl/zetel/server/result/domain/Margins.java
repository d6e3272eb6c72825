package nl.zetel.server.result.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.result.domain.WhatIf.Luck;
import nl.zetel.server.result.domain.WhatIf.Shift;

/** How near a result is to another distribution of the seats over the lists: found by calculating it again. */
public final class Margins {

    private final WhatIf whatIf;

    private Margins(ElectionResult result) {
        this.whatIf = new WhatIf(result);
    }

    /**
     * How near a list is to a seat more or a seat less.
     *
     * @param list number of the list
     * @param seats its seats
     * @param votesShort the least number of votes more that surely gives it a seat more, if nobody else had other votes; absent
     *     if no number would do, because it has no more candidates
     * @param votesToLot the least number of votes more with which a lot would decide about a seat for it; absent if there is
     *     none below {@code votesShort}
     * @param votesToSpare the least number of votes fewer that surely costs it a seat; absent if it has none to lose
     * @param transfer the least number of votes that another list would have to cede to it for a seat more; absent if no
     *     number would do
     * @param text the same in Dutch
     */
    public record ListMargin(
            int list,
            int seats,
            Optional<Long> votesShort,
            Optional<Long> votesToLot,
            Optional<Long> votesToSpare,
            Optional<Transfer> transfer,
            String text) {}

    /**
     * Votes on one list that would have to be votes on another.
     *
     * @param to number of the list that would get a seat more
     * @param from number of the list that the votes stand on now
     * @param votes how many
     */
    public record Transfer(int to, int from, long votes) {}

    /** The margin of every list. */
    public static List<ListMargin> lists(ElectionResult result) {
        Margins margins = new Margins(result);
        List<ListMargin> found = new ArrayList<>();
        for (int list = 0; list < margins.whatIf.size(); list++) {
            found.add(margins.list(list));
        }
        return List.copyOf(found);
    }

    /** Every transfer between two lists that would move a seat, the smallest first; of each pair the least number of votes. */
    public static List<Transfer> transfers(ElectionResult result) {
        Margins margins = new Margins(result);
        List<Transfer> found = new ArrayList<>();
        for (int to = 0; to < margins.whatIf.size(); to++) {
            found.addAll(margins.transfers(to));
        }
        return found.stream()
                .sorted(Comparator.comparingLong(Transfer::votes)
                        .thenComparingInt(Transfer::to)
                        .thenComparingInt(Transfer::from))
                .toList();
    }

    private ListMargin list(int list) {
        int seats = whatIf.seats(list);
        Optional<Long> gain = whatIf.canGrow(list)
                ? whatIf.least(Long.MAX_VALUE, votes -> gains(list, Luck.WORST, Shift.of(list, votes)))
                : Optional.empty();
        Optional<Long> lot =
                gain.flatMap(votes -> whatIf.least(votes - 1, fewer -> gains(list, Luck.BEST, Shift.of(list, fewer))));
        Optional<Long> loss = seats == 0
                ? Optional.empty()
                : whatIf.least(whatIf.votes(list), votes -> loses(list, Shift.of(list, -votes)));
        Optional<Transfer> transfer = transfers(list).stream()
                .min(Comparator.comparingLong(Transfer::votes).thenComparingInt(Transfer::from));
        return new ListMargin(
                whatIf.number(list),
                seats,
                gain,
                lot,
                loss,
                transfer,
                MarginTexts.list(whatIf.number(list), gain, lot, loss, transfer));
    }

    private List<Transfer> transfers(int to) {
        List<Transfer> found = new ArrayList<>();
        for (int from = 0; from < whatIf.size() && whatIf.canGrow(to); from++) {
            int other = from;
            if (from != to) {
                whatIf.least(
                                whatIf.votes(from),
                                votes -> gains(to, Luck.WORST, Shift.of(to, votes), Shift.of(other, -votes)))
                        .ifPresent(votes -> found.add(new Transfer(whatIf.number(to), whatIf.number(other), votes)));
            }
        }
        return found;
    }

    private boolean gains(int list, Luck luck, Shift... shifts) {
        return whatIf.seats(list, luck, shifts)
                .filter(seats -> seats > whatIf.seats(list))
                .isPresent();
    }

    private boolean loses(int list, Shift... shifts) {
        return whatIf.seats(list, Luck.BEST, shifts)
                .filter(seats -> seats < whatIf.seats(list))
                .isPresent();
    }
}
