package nl.zetel.law.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.support.Predecessor.Combination;
import nl.zetel.law.support.Predecessor.Designation;
import nl.zetel.law.support.Predecessor.FormerCombination;
import nl.zetel.law.support.Predecessor.Merger;
import nl.zetel.law.support.Predecessor.Unnamed;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet H 4(8)", "Kieswet H 4(8)(a)", "Kieswet H 4(8)(b)", "Kieswet H 4(8)(c)", "Kieswet H 14(2)"})
class KieswetH4ExemptionTest {

    @Test
    void aGroupWithASeatIsExemptAndOneWithoutIsNot() {
        assertThat(Exemption.of(new Designation(1)).exempt()).isTrue();
        assertThat(Exemption.of(new Designation(0)).exempt()).isFalse();
        assertThat(Exemption.of(new Designation(0)).detail()).contains("niet boven een lijst");
    }

    @Test
    void anUnnamedListNeverIs() {
        assertThat(Exemption.of(new Unnamed()).exempt()).isFalse();
    }

    @Test
    void aCombinationIsIfAtLeastOnePartnerHadASeat() {
        assertThat(combination(0, 1).exempt()).isTrue();
        assertThat(combination(0, 0).exempt()).isFalse();
        assertThat(combination(0, 1).article()).isEqualTo("Kieswet H 4(8)(a)");
    }

    @Test
    void aCombinationIsIfItsJointListHadASeat() {
        assertThat(Exemption.of(new Combination(List.of(0, 0), OptionalInt.of(1)))
                        .exempt())
                .isTrue();
        assertThat(Exemption.of(new Combination(List.of(0, 0), OptionalInt.of(0)))
                        .exempt())
                .isFalse();
    }

    @Test
    void aMergerUnderANewNameIsOnlyIfEachPartnerHadASeat() {
        // As DSSW (2 seats) and Sterk Westerveld (1 seat) in 2014.
        assertThat(Exemption.of(new Merger(List.of(2, 1))).exempt()).isTrue();
        assertThat(Exemption.of(new Merger(List.of(2, 0))).exempt()).isFalse();
        assertThat(Exemption.of(new Merger(List.of(2, 1))).article()).isEqualTo("Kieswet H 4(8)(b)");
    }

    @Test
    void aMergerOfAFormerCombinationIsIfTheJointListHadASeat() {
        assertThat(Exemption.of(new FormerCombination(1)).exempt()).isTrue();
        assertThat(Exemption.of(new FormerCombination(0)).exempt()).isFalse();
        assertThat(Exemption.of(new FormerCombination(1)).article()).isEqualTo("Kieswet H 4(8)(c)");
    }

    @Test
    void oneGroupAloneCannotMergeAndSeatsAreNotNegative() {
        assertThatThrownBy(() -> new Merger(List.of(1)))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("TOO_FEW_PARTNERS");
        assertThatThrownBy(() -> new Combination(List.of(1, -1), OptionalInt.empty()))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("NEGATIVE_SEATS");
        assertThatThrownBy(() -> new Combination(List.of(1, 1), OptionalInt.of(-1)))
                .isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> new Designation(-1)).isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> new FormerCombination(-1)).isInstanceOf(RefusalException.class);
    }

    private static Exemption combination(int first, int second) {
        return Exemption.of(new Combination(List.of(first, second), OptionalInt.empty()));
    }
}
