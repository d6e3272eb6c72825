package nl.zetel.law.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@LegalBasis({
    "Kieswet G 3(1)",
    "Kieswet G 3(4) a",
    "Kieswet G 3(4) b",
    "Kieswet G 3(4) c",
    "Kieswet G 3(4) d",
    "Kieswet G 3(4) e",
    "Kieswet G 3(4) f",
    "Kieswet G 3(6)",
    "Kieswet G 4(1)"
})
class DesignationReviewTest {

    private static final LocalDate GR2018 = LocalDate.of(2018, 2, 5);

    @Test
    void aCleanDesignationIsProposedForAcceptance() {
        DesignationReview review = review("Nieuw Elan", known("VVD", Source.NATIONAL_REGISTER));
        assertThat(review.proposal()).isEqualTo(Proposal.ACCEPT);
        assertThat(review.similar()).isEmpty();
        assertThat(review.grounds())
                .extracting(GroundFinding::verdict)
                .containsExactly(
                        Verdict.COMMITTEE,
                        Verdict.CLEAR,
                        Verdict.COMMITTEE,
                        Verdict.CLEAR,
                        Verdict.CLEAR,
                        Verdict.CLEAR);
        assertThat(review.steps())
                .extracting(Step::article)
                .containsExactly(
                        "Kieswet G 3(4) a",
                        "Kieswet G 3(4) b",
                        "Kieswet G 3(4) c",
                        "Kieswet G 3(4) d",
                        "Kieswet G 3(4) e",
                        "Kieswet G 3(4) f");
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void equalityGivesTheGroundOfItsSource(Source source) {
        DesignationReview review = review("Gemeente Belangen", known("GEMEENTEBELANGEN", source));
        assertThat(review.proposal()).isEqualTo(Proposal.REFUSE);
        assertThat(review.ground(source.ground()).verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(review.ground(source.ground()).reason()).contains("GEMEENTEBELANGEN", "Een ander", source.dutch());
        assertThat(review.grounds())
                .filteredOn(ground -> ground.verdict() == Verdict.REFUSE)
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void nearEqualityIsOnlyAWarning(Source source) {
        DesignationReview review = review("Gemeentebelang", known("Gemeentebelangen", source));
        assertThat(review.proposal()).isEqualTo(Proposal.REVIEW);
        assertThat(review.ground(source.ground()).verdict()).isEqualTo(Verdict.WARN);
    }

    @Test
    void theGroupsOwnDesignationIsNoGround() {
        KnownDesignation own = KnownDesignation.of("Nieuw Elan", "Vereniging Nieuw Elan", Source.MUNICIPAL_REGISTER);
        DesignationRequest change = new DesignationRequest(
                GR2018, new DesignationText("Nieuw Elan!"), "vereniging nieuw élan", List.of(own));
        DesignationReview review = DesignationReview.of(change);
        assertThat(review.proposal()).isEqualTo(Proposal.ACCEPT);
        assertThat(review.similar()).hasSize(1);
        assertThat(review.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NATIONAL_REGISTER", "PROVINCIAL_REGISTER"})
    void aDesignationThatCountsHereAlreadyNeedsNoRegistration(Source source) {
        KnownDesignation own = KnownDesignation.of("Nieuw Elan", "Vereniging Nieuw Elan", source);
        DesignationRequest request = new DesignationRequest(
                GR2018, new DesignationText("Nieuw Elan"), "Vereniging Nieuw Elan", List.of(own));
        DesignationReview review = DesignationReview.of(request);
        assertThat(review.findings()).extracting(Finding::code).containsExactly("ALREADY_REGISTERED");
        assertThat(review.proposal()).isEqualTo(Proposal.REVIEW);
        assertThat(review.ground(RefusalGround.B).verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void sixtyCharactersAreProposedForRefusal() {
        DesignationReview review = review("x".repeat(60));
        assertThat(review.proposal()).isEqualTo(Proposal.REFUSE);
        assertThat(review.ground(RefusalGround.D).verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(review.steps().get(3).values())
                .containsEntry("alle tekens", "60")
                .containsEntry("zonder spaties", "60")
                .containsEntry("letters en cijfers", "60")
                .containsEntry("ten hoogste", "35");
    }

    @Test
    void moreThan35InOneReadingIsAWarning() {
        DesignationReview review = review("Progressief Westerveld/D66/GROENLINKS");
        assertThat(review.proposal()).isEqualTo(Proposal.REVIEW);
        assertThat(review.ground(RefusalGround.D).verdict()).isEqualTo(Verdict.WARN);
    }

    @Test
    void theMostAlikeComesFirst() {
        DesignationReview review = review(
                "Gemeentebelangen",
                known("Gemeentebelang", Source.NATIONAL_REGISTER),
                known("Gemeente Belangen", Source.MUNICIPAL_REGISTER));
        assertThat(review.similar())
                .extracting(other -> other.known().designation().value())
                .containsExactly("Gemeente Belangen", "Gemeentebelang");
        assertThat(review.ground(RefusalGround.B).verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void charactersThatElectionDocumentsDoNotHaveAreTold() {
        // A Cyrillic A looks like a Latin one.
        DesignationReview review = review("CD\u0410");
        assertThat(review.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("UNUSUAL_CHARACTERS");
            assertThat(finding.message()).endsWith("U+0410");
        });
        assertThat(review.proposal()).isEqualTo(Proposal.REVIEW);
        assertThat(review("Fryslân ž ¡").findings()).isEmpty();
        assertThat(review("Fryslân ſ").findings()).hasSize(1);
    }

    @Test
    void anElectionBeforeTheFirstRulesetIsRefused() {
        DesignationRequest request =
                new DesignationRequest(LocalDate.of(2010, 1, 1), new DesignationText("x"), "x", List.of());
        assertThatThrownBy(() -> DesignationReview.of(request)).isInstanceOf(RefusalException.class);
    }

    private static DesignationReview review(String designation, KnownDesignation... known) {
        return DesignationReview.of(new DesignationRequest(
                GR2018, new DesignationText(designation), "Vereniging Nieuw Elan", List.of(known)));
    }

    private static KnownDesignation known(String designation, Source source) {
        return KnownDesignation.of(designation, "Een ander", source);
    }
}
