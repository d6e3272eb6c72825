package nl.zetel.law.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.zetel.api.Money;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;
import nl.zetel.law.deposit.DepositDecision.Outcome;
import nl.zetel.law.deposit.RegistrationDeposit.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet G 3(2)", "Kieswet G 3(6)", "Kiesbesluit G 1(2)", "Kiesbesluit G 1(1)"})
class RegistrationDepositTest {

    private static final Money PAID = Money.ofCents(11_250);

    @ParameterizedTest
    @CsvSource({
        "UNDECIDED, NOT_YET, 0, 0, Kieswet G 3(2)",
        "LISTS_NOT_PUBLISHED, NOT_YET, 0, 0, Kiesbesluit G 1(2)",
        "VALID_LIST, REFUND, 11250, 0, Kieswet G 3(2)",
        "NO_VALID_LIST, FORFEIT, 0, 11250, Kieswet G 3(2)",
        "NOT_DUE, REFUND, 11250, 0, Kieswet G 3(6)"
    })
    void goesBackOnceListsWithAValidOneArePublished(
            Standing standing, Outcome outcome, long refund, long kept, String article) {
        DepositDecision decision = decide(PAID, standing);
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.refund()).isEqualTo(Money.ofCents(refund));
        assertThat(decision.forfeited()).isEqualTo(Money.ofCents(kept));
        assertThat(decision.steps()).extracting(Step::article).containsExactly(article);
    }

    @Test
    void whatWasPaidBeyondTheDepositGoesBackAnyway() {
        DepositDecision decision = decide(Money.ofCents(11_300), Standing.NO_VALID_LIST);
        assertThat(decision.forfeited()).isEqualTo(PAID);
        assertThat(decision.refund()).isEqualTo(Money.ofCents(50));
    }

    @Test
    void nothingReceivedIsNothingToDecide() {
        assertThat(decide(Money.ZERO, Standing.VALID_LIST).outcome()).isEqualTo(Outcome.NOTHING_RECEIVED);
    }

    @Test
    void anImpossibleAmountIsRefused() {
        assertThatThrownBy(() -> decide(Money.ofCents(-1), Standing.VALID_LIST))
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.code()).isEqualTo("AMOUNT_OUT_OF_RANGE"));
    }

    @Test
    void theWordsOfAPaymentAreThoseOfTheDecree() {
        assertThat(DepositKind.REGISTRATION.words()).isEqualTo("waarborgsom registratie");
        assertThat(DepositKind.NOMINATION.words()).isEqualTo("waarborgsom kandidaatstelling");
    }

    private static DepositDecision decide(Money received, Standing standing) {
        return new RegistrationDeposit(LocalDate.of(2018, 2, 5), received, standing).decide();
    }
}
