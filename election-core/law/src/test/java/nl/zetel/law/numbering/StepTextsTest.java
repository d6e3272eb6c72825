package nl.zetel.law.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import org.junit.jupiter.api.Test;

/** What the report of the session says about each number. */
@LegalBasis({"Kieswet I 14(1)", "Kieswet I 14(2)", "Kieswet I 14(3)"})
class StepTextsTest {

    private static final PreviousList SEATED = new PreviousList("A", 300, 2);
    private static final PreviousList SEATED_TOO = new PreviousList("B", 200, 1);
    private static final PreviousList SEATLESS = new PreviousList("C", 100, 0);

    @Test
    void everyListIsAssessedWithItsArticleAndItsVotes() {
        assertThat(steps())
                .filteredOn(step -> step.what().contains(" hoort bij "))
                .extracting(Step::article, Step::what, step -> step.values().get("stemmen"))
                .containsExactly(
                        tuple("Kieswet I 14(1)", "Lijst a hoort bij de eerst te nummeren lijsten", "300"),
                        tuple("Kieswet I 14(2)", "Lijst b hoort bij de eerst te nummeren lijsten", "300 + 200 = 500"),
                        tuple("Kieswet I 14(1)", "Lijst c hoort bij de overige lijsten", "0"),
                        tuple("Kieswet I 14(3)", "Lijst d hoort bij de overige lijsten", "0"));
    }

    @Test
    void everyNumberIsGivenWithItsArticleAndWhetherALotDecided() {
        assertThat(steps())
                .filteredOn(step -> step.what().contains(" krijgt nummer "))
                .extracting(step -> step.article() + ": " + step.what() + " " + step.values())
                .containsExactly(
                        "Kieswet I 14(1): Lijst b krijgt nummer 1, zonder loting {nummer=1, stemmen=500}",
                        "Kieswet I 14(1): Lijst a krijgt nummer 2, zonder loting {nummer=2, stemmen=300}",
                        "Kieswet I 14(3): Lijst d krijgt nummer 3, bij loting {nummer=3}",
                        "Kieswet I 14(3): Lijst c krijgt nummer 4, bij loting {nummer=4}");
    }

    @Test
    void aFindingStandsNextToTheProposal() {
        ListToNumber list = ListToNumber.of("b", new Claim.MergedGroups(List.of(SEATED, SEATLESS)))
                .with(new Ruling(true, "samen in de raad"));
        Step step = ListNumbering.of(LocalDate.of(2026, 2, 2), List.of(list), List.of())
                .steps()
                .get(0);
        assertThat(step.values())
                .containsEntry("voorstel", "niet voldaan")
                .containsEntry("oordeel", "voldaan")
                .containsEntry("reden", "samen in de raad")
                .containsEntry("stemmen", "300");

        ListToNumber refused = ListToNumber.of("b", new Claim.MergedGroups(List.of(SEATED, SEATED_TOO)))
                .with(new Ruling(false, "niet aangetoond"));
        assertThat(ListNumbering.of(LocalDate.of(2026, 2, 2), List.of(refused), List.of())
                        .steps()
                        .get(0)
                        .values())
                .containsEntry("voorstel", "voldaan")
                .containsEntry("oordeel", "niet voldaan");
    }

    @Test
    void votesAndSeatsOfLastTimeAreWithinTheirBounds() {
        assertThat(new PreviousList("A", 0, 0).votes()).isZero();
        assertThat(new PreviousList("A", 999_999_999, 0).votes()).isEqualTo(999_999_999);
    }

    private static List<Step> steps() {
        List<ListToNumber> lists = List.of(
                ListToNumber.of("a", new Claim.SameDesignation(SEATED)),
                ListToNumber.of("b", new Claim.CombinedDesignation(List.of(SEATED, SEATED_TOO, SEATLESS))),
                ListToNumber.of("c", new Claim.SameDesignation(SEATLESS)),
                ListToNumber.of("d", new Claim.None()));
        return ListNumbering.of(LocalDate.of(2026, 2, 2), lists, List.of(new ListId("d")))
                .steps();
    }
}
