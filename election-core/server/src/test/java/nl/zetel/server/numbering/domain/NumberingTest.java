package nl.zetel.server.numbering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.numbering.Claim;
import nl.zetel.law.numbering.ListNumbering;
import nl.zetel.law.numbering.NumberedList;
import nl.zetel.law.numbering.PreviousList;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private static final LocalDate NOMINATION = LocalDate.of(2018, 2, 5);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2018-02-09T16:30:00+01:00");
    private static final List<Claim> CLAIMS = List.of(
            same("PW", 1927),
            same("VVD", 1773),
            same("PvdA", 1426),
            same("CDA", 1406),
            same("GB", 1287),
            new Claim.MergedGroups(List.of(new PreviousList("DSSW", 1186, 2), new PreviousList("SW", 456, 1))),
            new Claim.None());

    @Test
    void theRulesProposeTheThirdPlaceForGroupsThatMerged() {
        ListNumbering proposal = begun().calculate(NOMINATION, CLAIMS);
        assertThat(order(proposal)).containsExactly("l1", "l2", "l6", "l3", "l4", "l5", "l7");
        assertThat(proposal.status()).isEqualTo(ListNumbering.Status.COMPLETED);
    }

    @Test
    void aFindingThatTheConditionIsNotMetPutsThemWithTheNewOnesAndTheLotDecides() {
        Numbering found = begun().with(new Numbering.Finding("l6", false, "geen samengaan", "carla", NOW));
        ListNumbering asked = found.calculate(NOMINATION, CLAIMS);
        assertThat(order(asked)).containsExactly("l1", "l2", "l3", "l4", "l5");
        assertThat(asked.lot()).hasValueSatisfying(lot -> {
            assertThat(lot.number()).isEqualTo(6);
            assertThat(lot.options()).hasSize(2);
        });
        Numbering drawn = found.with(new Numbering.Drawing("l6", 6, List.of("getuige"), "carla", NOW));
        assertThat(order(drawn.calculate(NOMINATION, CLAIMS)))
                .containsExactly("l1", "l2", "l3", "l4", "l5", "l6", "l7");
    }

    @Test
    void theLatestFindingHoldsAndTheEarlierStaysReadable() {
        Numbering found = begun().with(new Numbering.Finding("l6", false, "eerst", "carla", NOW))
                .with(new Numbering.Finding("l6", true, "bij nader inzien", "carla", NOW));
        assertThat(order(found.calculate(NOMINATION, CLAIMS))).containsSubsequence("l2", "l6", "l3");
        assertThat(found.rulings()).hasSize(2);
    }

    private static List<String> order(ListNumbering numbering) {
        return numbering.numbers().stream()
                .map(NumberedList::list)
                .map(Object::toString)
                .toList();
    }

    private static Numbering begun() {
        List<Numbering.Entry> lists = List.of(
                new Numbering.Entry("l1", "PW"),
                new Numbering.Entry("l2", "VVD"),
                new Numbering.Entry("l3", "PvdA"),
                new Numbering.Entry("l4", "CDA"),
                new Numbering.Entry("l5", "GB"),
                new Numbering.Entry("l6", "DSSW/SW"),
                new Numbering.Entry("l7", "Nieuw"));
        return new Numbering(lists, List.of(), List.of(), "anna", Optional.empty(), Optional.empty(), List.of());
    }

    private static Claim same(String designation, long votes) {
        return new Claim.SameDesignation(new PreviousList(designation, votes, 2));
    }
}
