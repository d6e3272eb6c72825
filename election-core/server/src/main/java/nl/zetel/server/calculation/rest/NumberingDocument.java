package nl.zetel.server.calculation.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.numbering.Claim;
import nl.zetel.law.numbering.ListId;
import nl.zetel.law.numbering.ListNumbering;
import nl.zetel.law.numbering.ListToNumber;
import nl.zetel.law.numbering.PreviousList;
import nl.zetel.law.numbering.Ruling;
import nl.zetel.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a caller sends to have lists numbered. */
public record NumberingDocument(
        LocalDate nominationDay,
        List<ValidList> lists,
        @Nullable List<String> lots) {

    /** Why a list may be numbered before others. */
    public enum Basis {
        NONE,
        SAME_DESIGNATION,
        COMBINED_DESIGNATION,
        MERGED_GROUPS,
        SUCCESSOR_OF_COMBINED
    }

    /** A valid list, what stood behind it last time, and the committee's finding if it made one. */
    public record ValidList(
            String id, @Nullable Basis basis, @Nullable List<PreviousList> previous, Optional<Ruling> ruling) {

        ListToNumber toNumber() {
            return new ListToNumber(new ListId(id), claim(), ruling);
        }

        private Claim claim() {
            List<PreviousList> lists = previous == null ? List.of() : previous;
            return switch (basis == null ? Basis.NONE : basis) {
                case NONE -> new Claim.None();
                case SAME_DESIGNATION -> new Claim.SameDesignation(only(lists));
                case COMBINED_DESIGNATION -> new Claim.CombinedDesignation(lists);
                case MERGED_GROUPS -> new Claim.MergedGroups(lists);
                case SUCCESSOR_OF_COMBINED -> new Claim.SuccessorOfCombined(only(lists));
            };
        }

        private static PreviousList only(List<PreviousList> lists) {
            if (lists.size() != 1) {
                throw ProblemException.ofField(
                        "/lists/previous", "NOT_ONE", "Bij deze grond hoort precies één lijst van de vorige keer");
            }
            return lists.get(0);
        }
    }

    ListNumbering number() {
        return ListNumbering.of(
                nominationDay,
                lists.stream().map(ValidList::toNumber).toList(),
                lots == null ? List.of() : lots.stream().map(ListId::new).toList());
    }
}
