package nl.zetel.law.numbering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;

/**
 * The numbers of the valid lists.
 *
 * @param status whether every list has a number
 * @param numbers numbers given so far, consecutive from 1
 * @param lot the lot that has to be drawn next, if one has
 * @param claims what the rules propose for each list and what was applied, in the order of the lists' identifiers
 * @param steps how the numbers were found
 */
public record ListNumbering(
        Status status,
        List<NumberedList> numbers,
        Optional<LotRequired> lot,
        List<AssessedClaim> claims,
        List<Step> steps) {

    /** Whether every list has a number. */
    public enum Status {
        /** Every list has one. */
        COMPLETED,
        /** A lot has to be drawn. */
        LOT_REQUIRED
    }

    /** Copies the lists. */
    public ListNumbering {
        numbers = List.copyOf(numbers);
        claims = List.copyOf(claims);
        steps = List.copyOf(steps);
    }

    /**
     * Numbers the valid lists. The order in which they are given does not matter.
     *
     * @param nominationDay day of nomination, which chooses the ruleset
     * @param lists the valid lists, each once
     * @param lots the lists drawn so far, each for the next number that a lot decides; the last of a group may be
     *     given or left out, since nothing is left to draw
     * @throws RefusalException {@code NO_LISTS}, {@code DUPLICATE_LIST}, {@code LOT_NOT_ASKED} for a drawing that was
     *     not asked or none of its options, {@code RULING_NOT_POSSIBLE}, {@code NO_RULESET}
     */
    @LegalBasis({"Kieswet I 12", "Kieswet I 13", "Kieswet I 14(1)", "Kieswet I 14(2)", "Kieswet I 14(3)"})
    public static ListNumbering of(LocalDate nominationDay, List<ListToNumber> lists, List<ListId> lots) {
        return new NumberingCalculation(nominationDay, lists, lots).calculate();
    }

    /**
     * The number of a list that a court declared valid after the others were numbered. A list that it declares invalid
     * changes nobody's number.
     *
     * @param given every number given so far, also by earlier judgments and to lists that became invalid
     */
    @LegalBasis({"Kieswet I 16(1)", "Kieswet I 16(2)"})
    public static int laterNumber(Collection<Integer> given) {
        return given.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }
}
