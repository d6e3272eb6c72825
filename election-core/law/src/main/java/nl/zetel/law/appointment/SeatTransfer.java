package nl.zetel.law.appointment;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.apportionment.Apportionment;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.CandidateVotes;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.law.apportionment.ListVotes;
import nl.zetel.law.apportionment.LotKind;
import nl.zetel.law.apportionment.LotRequired;

/**
 * Finds the list to which the seat of an exhausted list passes on: the apportionment is made again in which every list has
 * as many candidates as it has members and possible successors now, and the list that has a seat more than it holds gets it.
 */
@LegalBasis({"Kieswet W 4(1)", "Kieswet P 10"})
final class SeatTransfer {

    private final SuccessionInput input;

    SeatTransfer(SuccessionInput input) {
        this.input = input;
    }

    /** What the calculation gives. */
    sealed interface Result {

        /** The seat passes on to this list. */
        record ToList(int list) implements Result {}

        /** A lot has to be drawn first. */
        record Lot(LotRequired lot) implements Result {}

        /** No list has a candidate left. */
        record Nowhere() implements Result {}

        /** The seats held are not those of the calculation. */
        record Unclear() implements Result {}
    }

    Result find() {
        if (input.lists().stream().noneMatch(list -> successors(list) > 0)) {
            return new Result.Nowhere();
        }
        ApportionmentOutcome outcome = Apportionment.calculate(new ApportionmentInput(
                input.election().seats(), input.election().nominationDay(), lists(), input.lotsOnLists()));
        if (outcome.lot().filter(lot -> lot.kind() != LotKind.CANDIDATE).isPresent()) {
            return new Result.Lot(outcome.lot().orElseThrow());
        }
        return compare(outcome);
    }

    private Result compare(ApportionmentOutcome outcome) {
        List<Integer> gaining = new ArrayList<>();
        for (ListOutcome list : outcome.lists()) {
            int gain = list.seats() - held(input.list(list.number()));
            if (gain < 0 || gain > 1) {
                return new Result.Unclear();
            }
            if (gain == 1) {
                gaining.add(list.number());
            }
        }
        return gaining.size() == 1 ? new Result.ToList(gaining.get(0)) : new Result.Unclear();
    }

    private List<ListVotes> lists() {
        return input.election().lists().stream()
                .map(list -> withCapacity(list, capacity(input.list(list.number()))))
                .toList();
    }

    /** The list with only that many candidates to whom a seat can go; its votes stay the same. */
    private static ListVotes withCapacity(ListVotes list, int capacity) {
        List<CandidateVotes> candidates = new ArrayList<>();
        for (CandidateVotes candidate : list.candidates()) {
            boolean available = candidates.size() < capacity;
            candidates.add(new CandidateVotes(candidate.number(), candidate.votes(), !available));
        }
        return new ListVotes(list.number(), candidates);
    }

    private int capacity(RankedList list) {
        return held(list) + successors(list);
    }

    private static int held(RankedList list) {
        return (int) list.ranking().stream().filter(RankedCandidate::holdsSeat).count();
    }

    private int successors(RankedList list) {
        return (int) list.ranking().stream()
                .filter(candidate -> PassOverGround.of(
                                candidate.circumstances(), input.vacancy().kind())
                        .isEmpty())
                .count();
    }
}
