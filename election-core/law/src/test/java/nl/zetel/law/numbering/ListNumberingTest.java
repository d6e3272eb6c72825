package nl.zetel.law.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;
import nl.zetel.law.numbering.ListNumbering.Status;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet I 12", "Kieswet I 13", "Kieswet I 14(1)", "Kieswet I 14(2)", "Kieswet I 14(3)", "Kieswet H 4(8)"})
class ListNumberingTest {

    private static final LocalDate GR2018 = LocalDate.of(2018, 2, 5);

    /** Westerveld, the votes and seats of 2014. */
    private static final List<ListToNumber> WESTERVELD = List.of(
            same("VVD", 1773, 3),
            same("PvdA", 1426, 3),
            same("CDA", 1406, 3),
            same("GB", 1287, 2),
            ListToNumber.of(
                    "PW/D66/GL",
                    new Claim.CombinedDesignation(List.of(
                            last("Progressief Westerveld", 1927, 3), last("D66", 0, 0), last("GROENLINKS", 0, 0)))),
            ListToNumber.of(
                    "DSSW/SW",
                    new Claim.MergedGroups(List.of(last("DSSW", 1186, 2), last("Sterk Westerveld", 456, 1)))),
            ListToNumber.of("Nieuw", new Claim.None()));

    @Test
    void theMergedGroupIsProposedThird() {
        // 1186 + 456 = 1642, between 1773 and 1426.
        ListNumbering numbering = ListNumbering.of(GR2018, WESTERVELD, List.of());
        assertThat(numbering.status()).isEqualTo(Status.COMPLETED);
        assertThat(order(numbering)).containsExactly("PW/D66/GL", "VVD", "DSSW/SW", "PvdA", "CDA", "GB", "Nieuw");
        assertThat(numbering.numbers()).extracting(NumberedList::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(numbering.numbers())
                .extracting(NumberedList::votes)
                .containsExactly(1927L, 1773L, 1642L, 1426L, 1406L, 1287L, 0L);
        assertThat(numbering.steps())
                .anySatisfy(step -> assertThat(step.values()).containsEntry("stemmen", "1186 + 456 = 1642"));
    }

    @Test
    void theCommitteeFindsOtherwiseWithItsReasonAndTheLotDecides() {
        List<ListToNumber> lists = withRuling("DSSW/SW", new Ruling(false, "Het samengaan is niet aangetoond"));
        ListNumbering asked = ListNumbering.of(GR2018, lists, List.of());
        assertThat(asked.status()).isEqualTo(Status.LOT_REQUIRED);
        assertThat(asked.lot())
                .contains(new LotRequired(Block.BY_LOT, 6, List.of(new ListId("DSSW/SW"), new ListId("Nieuw"))));
        assertThat(order(asked)).containsExactly("PW/D66/GL", "VVD", "PvdA", "CDA", "GB");

        ListNumbering numbering = ListNumbering.of(GR2018, lists, drawn("DSSW/SW"));
        assertThat(order(numbering)).containsExactly("PW/D66/GL", "VVD", "PvdA", "CDA", "GB", "DSSW/SW", "Nieuw");
        assertThat(numbering.claims())
                .filteredOn(claim -> claim.list().value().equals("DSSW/SW"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.proposed()).isTrue();
                    assertThat(claim.applied()).isFalse();
                });
        assertThat(numbering.steps())
                .anySatisfy(
                        step -> assertThat(step.values()).containsEntry("reden", "Het samengaan is niet aangetoond"));
        assertThat(order(ListNumbering.of(GR2018, lists, drawn("Nieuw")))).endsWith("Nieuw", "DSSW/SW");
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        Random random = new Random(20180209);
        ListNumbering expected = ListNumbering.of(GR2018, WESTERVELD, List.of());
        for (int i = 0; i < 50; i++) {
            List<ListToNumber> shuffled = new ArrayList<>(WESTERVELD);
            Collections.shuffle(shuffled, random);
            assertThat(ListNumbering.of(GR2018, shuffled, List.of())).isEqualTo(expected);
        }
    }

    @Test
    void equalVotesAreDrawnOneNumberAtATime() {
        List<ListToNumber> lists = List.of(same("A", 10, 1), same("B", 10, 1), same("C", 10, 1), same("D", 11, 1));
        ListNumbering first = ListNumbering.of(GR2018, lists, List.of());
        assertThat(first.lot().orElseThrow().number()).isEqualTo(2);
        assertThat(first.lot().orElseThrow().options()).hasSize(3);
        ListNumbering second = ListNumbering.of(GR2018, lists, drawn("C"));
        assertThat(second.lot().orElseThrow().options()).containsExactly(new ListId("A"), new ListId("B"));
        assertThat(second.lot().orElseThrow().block()).isEqualTo(Block.BY_VOTES);
        ListNumbering third = ListNumbering.of(GR2018, lists, drawn("C", "A"));
        assertThat(order(third)).containsExactly("D", "C", "A", "B");
        // The whole order as it was drawn may be given too.
        assertThat(ListNumbering.of(GR2018, lists, drawn("C", "A", "B"))).isEqualTo(third);
    }

    @Test
    void aListWithoutASeatLastTimeIsDrawnWithTheNewOnes() {
        List<ListToNumber> lists = List.of(same("groot", 900, 0), same("klein", 100, 1));
        assertThat(order(ListNumbering.of(GR2018, lists, List.of()))).containsExactly("klein", "groot");
    }

    @Test
    void aComponentWithoutASeatDoesNotAddItsVotes() {
        List<ListToNumber> lists = List.of(
                same("X", 600, 1),
                ListToNumber.of("A/B", new Claim.CombinedDesignation(List.of(last("A", 500, 1), last("B", 400, 0)))));
        assertThat(order(ListNumbering.of(GR2018, lists, List.of()))).containsExactly("X", "A/B");
    }

    @Test
    void aCombinationWithoutAnySeatHasNoPriority() {
        List<ListToNumber> lists = List.of(
                same("X", 60, 1),
                ListToNumber.of("A/B", new Claim.CombinedDesignation(List.of(last("A", 500, 0), last("B", 400, 0)))));
        assertThat(order(ListNumbering.of(GR2018, lists, List.of()))).containsExactly("X", "A/B");
    }

    @Test
    void aMergerNeedsASeatOfEachGroup() {
        Claim one = new Claim.MergedGroups(List.of(last("A", 900, 2), last("B", 100, 0)));
        Claim both = new Claim.MergedGroups(List.of(last("A", 900, 2), last("B", 100, 1)));
        assertThat(order(ListNumbering.of(GR2018, List.of(same("X", 600, 1), ListToNumber.of("N", one)), List.of())))
                .containsExactly("X", "N");
        assertThat(order(ListNumbering.of(GR2018, List.of(same("X", 600, 1), ListToNumber.of("N", both)), List.of())))
                .containsExactly("N", "X");
    }

    @Test
    void aSuccessorOfACombinedListComesFirstFrom2023() {
        List<ListToNumber> lists =
                List.of(same("X", 600, 1), ListToNumber.of("N", new Claim.SuccessorOfCombined(last("A/B", 900, 2))));
        assertThat(order(ListNumbering.of(LocalDate.of(2022, 1, 31), lists, List.of())))
                .containsExactly("X", "N");
        assertThat(order(ListNumbering.of(LocalDate.of(2022, 12, 31), lists, List.of())))
                .containsExactly("X", "N");
        assertThat(order(ListNumbering.of(LocalDate.of(2023, 1, 1), lists, List.of())))
                .containsExactly("N", "X");
        assertThat(order(ListNumbering.of(LocalDate.of(2026, 2, 2), lists, List.of())))
                .containsExactly("N", "X");
    }

    @Test
    void theCommitteeMayFindAConditionMetThatTheRulesDoNot() {
        Claim claim = new Claim.MergedGroups(List.of(last("A", 900, 2), last("B", 100, 0)));
        ListToNumber list = ListToNumber.of("N", claim).with(new Ruling(true, "B ging op in A"));
        ListNumbering numbering = ListNumbering.of(GR2018, List.of(same("X", 600, 1), list), List.of());
        assertThat(order(numbering)).containsExactly("N", "X");
        assertThat(numbering.numbers().get(0).votes()).isEqualTo(900);
    }

    @Test
    void wrongInputIsRefused() {
        refused("NO_LISTS", () -> ListNumbering.of(GR2018, List.of(), List.of()));
        refused("DUPLICATE_LIST", () -> ListNumbering.of(GR2018, List.of(same("A", 1, 1), same("A", 2, 1)), List.of()));
        refused("LOT_NOT_ASKED", () -> ListNumbering.of(GR2018, WESTERVELD, drawn("VVD")));
        refused(
                "LOT_NOT_ASKED",
                () -> ListNumbering.of(GR2018, withRuling("DSSW/SW", new Ruling(false, "reden")), drawn("VVD")));
        refused(
                "LOT_NOT_ASKED",
                () -> ListNumbering.of(
                        GR2018, withRuling("DSSW/SW", new Ruling(false, "reden")), drawn("Nieuw", "DSSW/SW", "VVD")));
        refused(
                "RULING_NOT_POSSIBLE",
                () -> ListNumbering.of(GR2018, withRuling("Nieuw", new Ruling(true, "reden")), List.of()));
        refused("REASON_MISSING", () -> new Ruling(true, " "));
        refused("TOO_FEW_GROUPS", () -> new Claim.MergedGroups(List.of(last("A", 1, 1))));
        refused("VOTES_OUT_OF_RANGE", () -> last("A", -1, 1));
        refused("VOTES_OUT_OF_RANGE", () -> last("A", 1_000_000_000, 1));
        refused("SEATS_OUT_OF_RANGE", () -> last("A", 1, -1));
        refused("NO_RULESET", () -> ListNumbering.of(LocalDate.of(2010, 1, 1), WESTERVELD, List.of()));
    }

    @Test
    void everyStepCitesItsArticle() {
        assertThat(ListNumbering.of(GR2018, WESTERVELD, List.of()).steps())
                .extracting(Step::article)
                .containsOnly("Kieswet I 14(1)", "Kieswet I 14(2)", "Kieswet I 14(3)");
    }

    private static List<ListToNumber> withRuling(String id, Ruling ruling) {
        return WESTERVELD.stream()
                .map(list -> list.id().value().equals(id) ? list.with(ruling) : list)
                .toList();
    }

    private static List<String> order(ListNumbering numbering) {
        return numbering.numbers().stream().map(list -> list.list().value()).toList();
    }

    private static List<ListId> drawn(String... ids) {
        return List.of(ids).stream().map(ListId::new).toList();
    }

    private static ListToNumber same(String id, long votes, int seats) {
        return ListToNumber.of(id, new Claim.SameDesignation(last(id, votes, seats)));
    }

    private static PreviousList last(String designation, long votes, int seats) {
        return new PreviousList(designation, votes, seats);
    }

    private static void refused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
