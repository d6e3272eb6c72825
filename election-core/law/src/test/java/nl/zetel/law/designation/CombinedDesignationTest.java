package nl.zetel.law.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.designation.CombinedDesignation.Component;
import nl.zetel.law.designation.CombinedDesignation.Review;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet H 3(3)", "Kieswet I 2(1) i"})
class CombinedDesignationTest {

    private static final Component PW = component("Progressief Westerveld");
    private static final Component D66 =
            new Component(new DesignationText("Democraten 66 (D66)"), Optional.of("D66"), true, true);
    private static final Component GL = component("GROENLINKS");

    @Test
    void thatOfWesterveldIsAWarning() {
        Review review = review("Progressief Westerveld/D66/GROENLINKS", PW, D66, GL);
        assertThat(review.proposal()).isEqualTo(Proposal.REVIEW);
        assertThat(review.count()).isEqualTo(new CharacterCount(37, 36, 34, 35));
        assertThat(review.findings()).extracting(Finding::code).containsExactly("DESIGNATION_TOO_LONG");
        assertThat(review.steps()).extracting(Step::article).containsOnly("Kieswet H 3(3)");
    }

    @Test
    void withinTheLimitNothingIsFound() {
        Review review = review("D66/GROENLINKS", D66, GL);
        assertThat(review.proposal()).isEqualTo(Proposal.ACCEPT);
        assertThat(review.findings()).isEmpty();
        assertThat(review.steps()).hasSize(2);
    }

    @Test
    void beyondTheLimitInEveryReadingItIsRefused() {
        Review review = review("Progressief Westerveld Samen/D66/GROENLINKS", PW, D66, GL);
        assertThat(review.count().lettersAndDigits()).isEqualTo(39);
        assertThat(review.proposal()).isEqualTo(Proposal.REFUSE);
    }

    @Test
    void everyComponentIsRegisteredAndItsAgentAgrees() {
        Component unregistered = new Component(new DesignationText("Nieuw"), Optional.empty(), false, true);
        Component undeclared = new Component(new DesignationText("Elan"), Optional.empty(), true, false);
        Review review = review("Nieuw/Elan", unregistered, undeclared);
        assertThat(review.proposal()).isEqualTo(Proposal.REFUSE);
        assertThat(review.findings())
                .extracting(Finding::code, Finding::location)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("COMPONENT_NOT_REGISTERED", "components[0]"),
                        org.assertj.core.groups.Tuple.tuple("AGENT_DECLARATION_MISSING", "components[1]"));
    }

    @Test
    void itTakesTwo() {
        assertThat(review("GROENLINKS", GL).findings())
                .extracting(Finding::code)
                .containsExactly("TOO_FEW_COMPONENTS");
    }

    @Test
    void aComponentThatIsNotRecognisedIsAWarning() {
        Review review = review("Links/D66", D66, GL);
        assertThat(review.proposal()).isEqualTo(Proposal.REVIEW);
        assertThat(review.findings())
                .extracting(Finding::code, Finding::location)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("COMPONENT_NOT_RECOGNISED", "components[1]"));
    }

    private static Review review(String designation, Component... components) {
        return new CombinedDesignation(LocalDate.of(2018, 2, 5), new DesignationText(designation), List.of(components))
                .review();
    }

    private static Component component(String designation) {
        return new Component(new DesignationText(designation), Optional.empty(), true, true);
    }
}
