package nl.zetel.server.numbering.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.numbering.Claim;
import nl.zetel.law.numbering.ListId;
import nl.zetel.law.numbering.ListNumbering;
import nl.zetel.law.numbering.ListToNumber;
import nl.zetel.law.numbering.Ruling;

/**
 * The numbering of the valid lists of an election (I 12–I 14): what the rules propose, what the committee found, which
 * lots were drawn, and whether the numbers are fixed. The numbers themselves are calculated from these each time.
 *
 * @param lists the valid lists
 * @param rulings findings of the committee on the claims of lists
 * @param lots lots in the order in which they were drawn
 * @param preparedBy who began it
 * @param fixedAt when the numbers were fixed
 * @param fixedBy who fixed them
 * @param later lists that a judgment found valid afterwards, in the order of their numbers (I 16(2))
 */
public record Numbering(
        List<Entry> lists,
        List<Finding> rulings,
        List<Drawing> lots,
        String preparedBy,
        Optional<OffsetDateTime> fixedAt,
        Optional<String> fixedBy,
        List<Later> later) {

    /** Copies the lists. */
    public Numbering {
        lists = List.copyOf(lists);
        rulings = List.copyOf(rulings);
        lots = List.copyOf(lots);
        later = List.copyOf(later);
    }

    /**
     * A valid list.
     *
     * @param listId identifier of the list
     * @param designation designation as decided; blank for a list without one
     */
    public record Entry(String listId, String designation) {}

    /**
     * What the committee found on the claim of a list.
     *
     * @param listId the list
     * @param conditionMet whether the condition is met
     * @param reason why
     * @param by member of the committee who recorded it
     * @param at when
     */
    public record Finding(String listId, boolean conditionMet, String reason, String by, OffsetDateTime at) {}

    /**
     * A lot that was drawn in the public session.
     *
     * @param listId the list that was drawn
     * @param number the number that it was drawn for
     * @param witnesses who saw it
     * @param by member of the committee who recorded it
     * @param at when
     */
    public record Drawing(String listId, int number, List<String> witnesses, String by, OffsetDateTime at) {

        /** Copies the list. */
        public Drawing {
            witnesses = List.copyOf(witnesses);
        }
    }

    /**
     * A list that got its number by a judgment.
     *
     * @param listId the list
     * @param designation designation as the judgment left it; blank for a list without one
     * @param number its number
     * @param appealId the appeal
     * @param at when
     */
    public record Later(String listId, String designation, int number, String appealId, OffsetDateTime at) {}

    /** Whether the numbers are fixed. */
    public boolean fixed() {
        return fixedAt.isPresent();
    }

    /** Calculates the numbers as far as they are known, with the claims of the lists in their order. */
    public ListNumbering calculate(LocalDate nominationDay, List<Claim> claims) {
        List<ListToNumber> toNumber = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            ListToNumber list = ListToNumber.of(lists.get(i).listId(), claims.get(i));
            toNumber.add(ruling(list.id().value()).map(list::with).orElse(list));
        }
        return ListNumbering.of(
                nominationDay,
                toNumber,
                lots.stream().map(lot -> new ListId(lot.listId())).toList());
    }

    private Optional<Ruling> ruling(String listId) {
        return rulings.stream()
                .filter(finding -> finding.listId().equals(listId))
                .reduce((first, second) -> second)
                .map(finding -> new Ruling(finding.conditionMet(), finding.reason()));
    }

    /** With one more finding; a later one on the same list takes the place of the earlier, which stays readable. */
    public Numbering with(Finding finding) {
        List<Finding> all = new ArrayList<>(rulings);
        all.add(finding);
        return new Numbering(lists, all, lots, preparedBy, fixedAt, fixedBy, later);
    }

    /** With one more lot. */
    public Numbering with(Drawing drawing) {
        List<Drawing> all = new ArrayList<>(lots);
        all.add(drawing);
        return new Numbering(lists, rulings, all, preparedBy, fixedAt, fixedBy, later);
    }

    /** With the numbers fixed. */
    public Numbering fixed(OffsetDateTime at, String by) {
        return new Numbering(lists, rulings, lots, preparedBy, Optional.of(at), Optional.of(by), later);
    }

    /** Whether the list has a number, or had one before a judgment found it invalid. */
    public boolean has(String listId) {
        return lists.stream().anyMatch(list -> list.listId().equals(listId))
                || later.stream().anyMatch(list -> list.listId().equals(listId));
    }

    /**
     * With the next number for a list that a judgment found valid. Nobody else's number changes, and no number of a list
     * that became invalid is given again.
     */
    @LegalBasis({"Kieswet I 16(1)", "Kieswet I 16(2)"})
    public Numbering judged(String listId, String designation, String appealId, OffsetDateTime at) {
        List<Integer> given = new ArrayList<>();
        IntStream.rangeClosed(1, lists.size()).forEach(given::add);
        later.forEach(list -> given.add(list.number()));
        List<Later> all = new ArrayList<>(later);
        all.add(new Later(listId, designation, ListNumbering.laterNumber(given), appealId, at));
        return new Numbering(lists, rulings, lots, preparedBy, fixedAt, fixedBy, all);
    }
}
