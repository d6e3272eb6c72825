package nl.zetel.law.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.zetel.api.Money;
import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;
import nl.zetel.law.deposit.DepositDecision.Beneficiary;
import nl.zetel.law.deposit.DepositDecision.Outcome;
import nl.zetel.law.deposit.DepositDecision.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet H 14(1)", "Kieswet H 14(2)", "Kieswet H 14(4)", "Kieswet H 14(5)", "Kiesbesluit H 3(2)"})
class NominationDepositTest {

    private static final LocalDate NOMINATION = LocalDate.of(2018, 2, 5);
    private static final Money PAID = Money.ofCents(22_500);

    @ParameterizedTest
    @CsvSource({
        // Westerveld 2014: quota 9461/17 = 556.53, three quarters are 417.40 votes.
        "417, 0, 9461, 17, FORFEIT",
        "418, 0, 9461, 17, REFUND",
        // Quota 100: exactly three quarters goes back, one vote less does not.
        "75, 0, 1000, 10, REFUND",
        "74, 0, 1000, 10, FORFEIT",
        // A list with a seat gets its deposit back whatever its votes.
        "74, 1, 1000, 10, REFUND",
        "0, 0, 1000, 10, FORFEIT",
        // The largest election that can be written down stays exact.
        "749999999, 0, 999999999, 1, FORFEIT",
        "750000000, 0, 999999999, 1, REFUND"
    })
    void belowThreeQuartersOfTheQuotaWithoutASeatItFallsToTheMunicipality(
            long votes, int seats, long numerator, long denominator, Outcome outcome) {
        DepositDecision decision =
                decide(true, new ListOutcome.Valid(votes, seats, new Fraction(numerator, denominator)));
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.refund()).isEqualTo(outcome == Outcome.REFUND ? PAID : Money.ZERO);
        assertThat(decision.forfeited()).isEqualTo(outcome == Outcome.REFUND ? Money.ZERO : PAID);
    }

    @Test
    void withoutAValidListItGoesBack() {
        DepositDecision decision = decide(true, new ListOutcome.NoValidList());
        assertThat(decision.outcome()).isEqualTo(Outcome.REFUND);
        assertThat(decision.steps()).extracting(Step::article).containsExactly("Kieswet H 14(4)");
    }

    @Test
    void anExemptListGetsBackWhatItPaid() {
        DepositDecision decision = decide(false, new ListOutcome.Valid(1, 0, new Fraction(1000, 10)));
        assertThat(decision.outcome()).isEqualTo(Outcome.REFUND);
        assertThat(decision.steps()).extracting(Step::article).containsExactly("Kieswet H 14(2)");
    }

    @Test
    void beforeTheResultNothingIsDecided() {
        DepositDecision decision = decide(true, new ListOutcome.NotEstablished());
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(decision.refund().plus(decision.forfeited())).isEqualTo(Money.ZERO);
    }

    @Test
    void whatWasPaidBeyondTheDepositGoesBack() {
        ListOutcome poor = new ListOutcome.Valid(1, 0, new Fraction(1000, 10));
        DepositDecision more = new NominationDeposit(NOMINATION, Money.ofCents(22_501), true, poor).decide();
        assertThat(more.forfeited()).isEqualTo(PAID);
        assertThat(more.refund()).isEqualTo(Money.ofCents(1));
        DepositDecision less = new NominationDeposit(NOMINATION, Money.ofCents(22_000), true, poor).decide();
        assertThat(less.forfeited()).isEqualTo(Money.ofCents(22_000));
        assertThat(less.refund()).isEqualTo(Money.ZERO);
    }

    @Test
    void everySumHasSomebodyWhoGetsIt() {
        ListOutcome poor = new ListOutcome.Valid(1, 0, new Fraction(1000, 10));
        assertThat(new NominationDeposit(NOMINATION, Money.ofCents(22_501), true, poor)
                        .decide()
                        .shares())
                .containsExactly(
                        new Share(Beneficiary.PAYER, Money.ofCents(1)), new Share(Beneficiary.MUNICIPALITY, PAID));
        assertThat(decide(true, poor).shares()).containsExactly(new Share(Beneficiary.MUNICIPALITY, PAID));
        assertThat(decide(true, new ListOutcome.NoValidList()).shares())
                .containsExactly(new Share(Beneficiary.PAYER, PAID));
        assertThat(decide(true, new ListOutcome.NotEstablished()).shares()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "74, 1, zetel toegewezen: de waarborgsom gaat terug",
        "75, 0, niet lager dan 75 procent van de kiesdeler: de waarborgsom gaat terug",
        "74, 0, vervalt aan de gemeente"
    })
    void theStepSaysWhy(long votes, int seats, String reason) {
        ListOutcome list = new ListOutcome.Valid(votes, seats, new Fraction(1000, 10));
        assertThat(decide(true, list).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.what()).endsWith(reason));
    }

    @Test
    void theStepHoldsTheSums() {
        Step step = decide(true, new ListOutcome.Valid(400, 0, new Fraction(9461, 17)))
                .steps()
                .get(0);
        assertThat(step.article()).isEqualTo("Kieswet H 14(5)");
        assertThat(step.values())
                .containsEntry("stemcijfer", "400")
                .containsEntry("kiesdeler", "9461/17")
                .containsEntry("grens", "28383/68")
                .containsEntry("zetels", "0");
    }

    @Test
    void nothingReceivedIsNothingToDecide() {
        assertThat(new NominationDeposit(NOMINATION, Money.ZERO, true, new ListOutcome.NoValidList())
                        .decide()
                        .outcome())
                .isEqualTo(Outcome.NOTHING_RECEIVED);
    }

    @Test
    void impossibleInputIsRefused() {
        refused("AMOUNT_OUT_OF_RANGE", () -> decide(Money.ofCents(-1)));
        refused("AMOUNT_OUT_OF_RANGE", () -> decide(Money.ofCents(Long.MAX_VALUE)));
        assertThat(new ListOutcome.Valid(999_999_999, 0, new Fraction(999_999_999, 999_999_999)).votes())
                .isEqualTo(999_999_999);
        refused("VOTES_OUT_OF_RANGE", () -> new ListOutcome.Valid(-1, 0, new Fraction(10, 1)));
        refused("VOTES_OUT_OF_RANGE", () -> new ListOutcome.Valid(1_000_000_000, 0, new Fraction(10, 1)));
        refused("VOTES_OUT_OF_RANGE", () -> new ListOutcome.Valid(1, 0, new Fraction(1_000_000_000, 1)));
        refused("VOTES_OUT_OF_RANGE", () -> new ListOutcome.Valid(1, 0, new Fraction(1, 1_000_000_000)));
        refused("SEATS_OUT_OF_RANGE", () -> new ListOutcome.Valid(1, -1, new Fraction(10, 1)));
        refused(
                "NO_RULESET",
                () -> new NominationDeposit(LocalDate.of(2010, 2, 1), PAID, true, new ListOutcome.NoValidList())
                        .decide());
    }

    private static DepositDecision decide(boolean required, ListOutcome list) {
        return new NominationDeposit(NOMINATION, PAID, required, list).decide();
    }

    private static void decide(Money received) {
        new NominationDeposit(NOMINATION, received, true, new ListOutcome.NoValidList()).decide();
    }

    private static void refused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
