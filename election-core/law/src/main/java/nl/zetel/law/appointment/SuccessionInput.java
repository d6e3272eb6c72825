package nl.zetel.law.appointment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zetel.law.RefusalException;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.LotAnswer;

/**
 * What a succession is decided from.
 *
 * @param vacancy the seat
 * @param lists every list of the election with its ranking and what matters about its candidates now
 * @param election the votes of the election, with the lots that were drawn then
 * @param lots lists that were drawn for this vacancy
 */
public record SuccessionInput(
        Vacancy vacancy, List<RankedList> lists, ApportionmentInput election, List<Integer> lots) {

    /**
     * Copies the lists.
     *
     * @throws RefusalException {@code UNKNOWN_LIST} if the list of the vacancy is not among the lists or a list has no
     *     votes, {@code DUPLICATE_LIST} if one is given twice
     */
    public SuccessionInput {
        lists = List.copyOf(lists);
        lots = List.copyOf(lots);
        Set<Integer> numbers = new HashSet<>();
        for (RankedList list : lists) {
            if (!numbers.add(list.number())) {
                throw new RefusalException("DUPLICATE_LIST", "Lijst " + list.number() + " komt twee keer voor");
            }
        }
        if (!numbers.contains(vacancy.list())) {
            throw new RefusalException("UNKNOWN_LIST", "Lijst " + vacancy.list() + " is niet bekend");
        }
    }

    RankedList list(int number) {
        return lists.stream()
                .filter(list -> list.number() == number)
                .findFirst()
                .orElseThrow(() -> new RefusalException("UNKNOWN_LIST", "Lijst " + number + " is niet bekend"));
    }

    /** The lots of the election that decided on lists, then those of this vacancy. */
    List<LotAnswer> lotsOnLists() {
        return java.util.stream.Stream.concat(
                        election.lots().stream().filter(lot -> lot.candidate().isEmpty()),
                        lots.stream().map(LotAnswer::list))
                .toList();
    }
}
