package nl.zetel.law.appointment;

import static nl.zetel.law.appointment.Circumstance.APPOINTED;
import static nl.zetel.law.appointment.Circumstance.DECEASED;
import static nl.zetel.law.appointment.Circumstance.DOES_NOT_WANT;
import static nl.zetel.law.appointment.Circumstance.LEAVES_THIS_SEAT;
import static nl.zetel.law.appointment.Circumstance.MEMBER;
import static nl.zetel.law.appointment.Circumstance.TEMPORARY_REPLACEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.SuccessionOutcome.Successor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet W 1(1)", "Kieswet W 2(1)", "Kieswet W 7", "Gemeentewet 11", "Kieswet X 12(1)"})
class KieswetW2Test {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 6);

    @Test
    void theHighestRankedWhoIsLeftSucceedsAndEverybodyAboveIsNamed() {
        SuccessionOutcome outcome = find(
                RankedCandidate.of(2, MEMBER),
                RankedCandidate.of(1, MEMBER, LEAVES_THIS_SEAT),
                RankedCandidate.of(5, DECEASED),
                RankedCandidate.of(3, DOES_NOT_WANT),
                RankedCandidate.of(7),
                RankedCandidate.of(4));
        assertThat(outcome).isInstanceOf(Successor.class);
        assertThat(((Successor) outcome).list()).isEqualTo(1);
        assertThat(((Successor) outcome).candidate()).isEqualTo(7);
        assertThat(outcome.passedOver())
                .extracting(PassedOver::candidate, PassedOver::article)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "Kieswet W 2(1)(e)"),
                        org.assertj.core.groups.Tuple.tuple(1, "Kieswet W 2(1)(c)"),
                        org.assertj.core.groups.Tuple.tuple(5, "Kieswet W 2(1)(a)"),
                        org.assertj.core.groups.Tuple.tuple(3, "Kieswet W 2(1)(f)"));
        assertThat(outcome.steps())
                .extracting(Step::article)
                .containsExactly("Kieswet W 1(1)", "Kieswet W 7(1)", "Kieswet W 7(2)");
        assertThat(outcome.steps().get(0).what()).isEqualTo("Kandidaat 7 van lijst 1 wordt benoemd verklaard.");
    }

    @ParameterizedTest
    @CsvSource({
        "DECEASED, A",
        "ON_LEAVE, B",
        "LEAVES_THIS_SEAT, C",
        "DECLINED_THIS_VACANCY, D",
        "DOCUMENTS_LATE, D",
        "NOT_ADMITTED, D",
        "MEMBER, E",
        "APPOINTED, E",
        "DOES_NOT_WANT, F",
        "OWN_SEAT_VACANT, G",
        "LAPSED, H"
    })
    void eachCircumstanceHasItsLetter(Circumstance circumstance, PassOverGround ground) {
        for (Vacancy.Kind kind : Vacancy.Kind.values()) {
            assertThat(PassOverGround.of(Set.of(circumstance), kind)).contains(ground);
        }
        assertThat(ground.article()).isEqualTo("Kieswet W 2(1)(" + ground.letter() + ")");
        assertThat(ground.detail()).endsWith(".");
    }

    @Test
    void aTemporaryReplacementMayGetASeatOfTheirOwnButNotReplaceAnother() {
        Set<Circumstance> replacement = Set.of(MEMBER, TEMPORARY_REPLACEMENT);
        assertThat(PassOverGround.of(replacement, Vacancy.Kind.PERMANENT)).isEmpty();
        assertThat(PassOverGround.of(replacement, Vacancy.Kind.TEMPORARY)).contains(PassOverGround.E);
        assertThat(PassOverGround.of(Set.of(APPOINTED, TEMPORARY_REPLACEMENT), Vacancy.Kind.PERMANENT))
                .isEmpty();
        assertThat(PassOverGround.of(Set.of(TEMPORARY_REPLACEMENT, DOES_NOT_WANT), Vacancy.Kind.PERMANENT))
                .contains(PassOverGround.F);
    }

    @Test
    void aTemporaryVacancyIsFilledInTheSameWay() {
        SuccessionOutcome outcome = Succession.find(Councils.of(
                Vacancy.temporary(DAY, 17, 1),
                List.of(new RankedList(
                        1,
                        List.of(
                                RankedCandidate.of(1, Circumstance.ON_LEAVE, LEAVES_THIS_SEAT),
                                RankedCandidate.of(2, MEMBER, TEMPORARY_REPLACEMENT),
                                RankedCandidate.of(3))))));
        assertThat(((Successor) outcome).candidate()).isEqualTo(3);
        assertThat(outcome.steps().get(0).article()).isEqualTo("Kieswet X 12(1)");
    }

    @Test
    void publicationIsInTheGazetteSince2022() {
        assertThat(publication(LocalDate.of(2021, 12, 31))).contains("gebruikelijke wijze");
        assertThat(publication(LocalDate.of(2022, 6, 1))).contains("gemeenteblad");
    }

    private static String publication(LocalDate day) {
        return Succession.find(Councils.of(
                        Vacancy.permanent(day, 17, 1), List.of(new RankedList(1, List.of(RankedCandidate.of(1))))))
                .steps()
                .get(1)
                .what();
    }

    private static SuccessionOutcome find(RankedCandidate... ranking) {
        return Succession.find(
                Councils.of(Vacancy.permanent(DAY, 17, 1), List.of(new RankedList(1, List.of(ranking)))));
    }
}
