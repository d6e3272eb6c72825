package nl.zetel.law.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.RefusalException;

/**
 * The count of one polling station ("stembureau") as it was copied from its certified report.
 *
 * @param station identifier of the station
 * @param kind who made the report
 * @param admission voters
 * @param ballots ballots
 * @param difference what the report says of their difference
 * @param lists votes per list
 * @param questions answers to the questions beside the numbers; absent if the form asks none
 */
public record PollingStationCount(
        String station,
        CountKind kind,
        Admission admission,
        Ballots ballots,
        Difference difference,
        List<ListCount> lists,
        Optional<ReportQuestions> questions) {

    /** A count on a form without questions beside the numbers. */
    public PollingStationCount(
            String station,
            CountKind kind,
            Admission admission,
            Ballots ballots,
            Difference difference,
            List<ListCount> lists) {
        this(station, kind, admission, ballots, difference, lists, Optional.empty());
    }

    /**
     * Copies the lists.
     *
     * @throws RefusalException if a list stands there twice
     */
    public PollingStationCount {
        lists = List.copyOf(lists);
        Set<Integer> numbers = new HashSet<>();
        for (ListCount list : lists) {
            if (!numbers.add(list.number())) {
                throw new RefusalException(
                        "DUPLICATE_LIST", "Lijst " + list.number() + " komt meer dan eens voor bij een stembureau.");
            }
        }
    }

    Optional<ListCount> list(int number) {
        return lists.stream().filter(list -> list.number() == number).findFirst();
    }
}
