package nl.zetel.law.numbering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Ruleset;
import nl.zetel.law.Step;

/** One numbering: groups of lists with equal votes in descending order, then the rest; a lot within each group. */
final class NumberingCalculation {

    private final List<ListToNumber> lists;
    private final List<ListId> lots;
    private final ClaimAssessment assessment;
    private final List<AssessedClaim> claims = new ArrayList<>();
    private final List<NumberedList> numbers = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private int drawn;
    private Optional<LotRequired> lot = Optional.empty();

    NumberingCalculation(LocalDate nominationDay, List<ListToNumber> lists, List<ListId> lots) {
        this.assessment = new ClaimAssessment(Ruleset.forNominationDay(nominationDay));
        this.lists =
                lists.stream().sorted(Comparator.comparing(ListToNumber::id)).collect(Collectors.toList());
        this.lots = List.copyOf(lots);
        requireUnique();
    }

    ListNumbering calculate() {
        for (ListToNumber list : lists) {
            AssessedClaim claim = assessment.assess(list);
            claims.add(claim);
            steps.add(assessment.step(list, claim));
        }
        byVotes().forEach((votes, group) -> number(group, Block.BY_VOTES, votes));
        number(ids(false), Block.BY_LOT, 0);
        if (lot.isEmpty() && drawn < lots.size()) {
            throw notAsked(lots.get(drawn));
        }
        ListNumbering.Status status =
                lot.isPresent() ? ListNumbering.Status.LOT_REQUIRED : ListNumbering.Status.COMPLETED;
        return new ListNumbering(status, numbers, lot, claims, steps);
    }

    private Map<Long, Set<ListId>> byVotes() {
        return claims.stream()
                .filter(AssessedClaim::applied)
                .collect(Collectors.groupingBy(
                        AssessedClaim::votes,
                        () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.mapping(AssessedClaim::list, Collectors.toCollection(TreeSet::new))));
    }

    private Set<ListId> ids(boolean applied) {
        return claims.stream()
                .filter(claim -> claim.applied() == applied)
                .map(AssessedClaim::list)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void number(Set<ListId> group, Block block, long votes) {
        Set<ListId> remaining = new TreeSet<>(group);
        while (remaining.size() > 1 && lot.isEmpty()) {
            if (drawn == lots.size()) {
                lot = Optional.of(new LotRequired(block, numbers.size() + 1, List.copyOf(remaining)));
            } else {
                draw(remaining, block, votes);
            }
        }
        if (remaining.size() == 1 && lot.isEmpty()) {
            assignLast(remaining.iterator().next(), group.size() > 1, block, votes);
        }
    }

    private void draw(Set<ListId> remaining, Block block, long votes) {
        ListId list = lots.get(drawn);
        if (!remaining.remove(list)) {
            throw notAsked(list);
        }
        drawn++;
        assign(list, block, votes, "bij loting");
    }

    private void assignLast(ListId list, boolean afterLot, Block block, long votes) {
        if (afterLot && drawn < lots.size() && lots.get(drawn).equals(list)) {
            drawn++;
        }
        assign(list, block, votes, afterLot ? "bij loting" : "zonder loting");
    }

    private void assign(ListId list, Block block, long votes, String how) {
        NumberedList numbered = new NumberedList(list, numbers.size() + 1, block, votes);
        numbers.add(numbered);
        Step step = Step.of(
                        block == Block.BY_VOTES ? "Kieswet I 14(1)" : "Kieswet I 14(3)",
                        "Lijst " + list + " krijgt nummer " + numbered.number() + ", " + how)
                .with("nummer", numbered.number());
        steps.add(block == Block.BY_VOTES ? step.with("stemmen", votes) : step);
    }

    private void requireUnique() {
        if (lists.isEmpty()) {
            throw new RefusalException("NO_LISTS", "Er is geen lijst om te nummeren");
        }
        Set<ListId> seen = new HashSet<>();
        for (ListToNumber list : lists) {
            if (!seen.add(list.id())) {
                throw new RefusalException("DUPLICATE_LIST", "Lijst " + list.id() + " komt meer dan eens voor");
            }
        }
    }

    private static RefusalException notAsked(ListId list) {
        return new RefusalException(
                "LOT_NOT_ASKED",
                "Een loting met uitkomst " + list + " is niet gevraagd of kon deze uitkomst niet hebben");
    }
}
