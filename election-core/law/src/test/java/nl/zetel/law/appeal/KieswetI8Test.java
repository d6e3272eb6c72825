package nl.zetel.law.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.OmissionKind;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet I 8(1)")
class KieswetI8Test {

    private static final RepairAtCourt.Decided NO_CONSENT =
            new RepairAtCourt.Decided("Kieswet I 6(1)(b)", Optional.of(3));

    @Test
    void anOmissionOfWhichNobodyWasToldCanBeRepairedBeforeTheCourt() {
        assertThat(RepairAtCourt.possible(List.of(NO_CONSENT), List.of()))
                .containsExactly(new RepairAtCourt.Place(OmissionKind.D, Optional.of(3)));
    }

    @Test
    void oneOfWhichTheSubmitterWasToldCannot() {
        RepairAtCourt.Place told = new RepairAtCourt.Place(OmissionKind.D, Optional.of(3));
        RepairAtCourt.Place other = new RepairAtCourt.Place(OmissionKind.D, Optional.of(4));
        assertThat(RepairAtCourt.possible(List.of(NO_CONSENT), List.of(told))).isEmpty();
        assertThat(RepairAtCourt.possible(List.of(NO_CONSENT), List.of(other))).hasSize(1);
    }

    @Test
    void aGroundWithoutAnOmissionCannotBeRepairedAtAll() {
        RepairAtCourt.Decided late = new RepairAtCourt.Decided("Kieswet I 5(a)", Optional.empty());
        RepairAtCourt.Decided twice = new RepairAtCourt.Decided("Kieswet I 6(1)(g)", Optional.of(1));
        assertThat(RepairAtCourt.possible(List.of(late, twice), List.of())).isEmpty();
    }

    @Test
    void theGroundsOfTheListHaveTheirOmissions() {
        List<RepairAtCourt.Decided> grounds = List.of(
                        "Kieswet I 5(b)", "Kieswet I 5(c)", "Kieswet I 5(e)", "Kieswet I 5(f)", "Kieswet I 6(2)(a)")
                .stream()
                .map(article -> new RepairAtCourt.Decided(article, Optional.empty()))
                .toList();
        assertThat(RepairAtCourt.possible(grounds, List.of()))
                .extracting(RepairAtCourt.Place::kind)
                .containsExactly(OmissionKind.F, OmissionKind.A, OmissionKind.G, OmissionKind.H, OmissionKind.I);
    }
}
