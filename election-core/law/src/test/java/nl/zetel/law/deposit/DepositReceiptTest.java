package nl.zetel.law.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.deposit.DepositReceipt.Judgement;
import nl.zetel.law.deposit.DepositReceipt.Payment;
import nl.zetel.law.deposit.DepositReceipt.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kiesbesluit H 3(1)", "Kieswet G 3(1)", "Kieswet G 3(2)", "Kieswet H 14(1)", "Kieswet I 2(4)"})
class DepositReceiptTest {

    private static final DepositReceipt LIST_2018 = receipt(ValueDateReading.STANDARD);

    @Test
    void takesAmountsAndDaysFromTheCalendar() {
        assertThat(LIST_2018.due()).isEqualTo(Money.ofCents(22_500));
        assertThat(LIST_2018.deadline()).isEqualTo("2018-01-22");
        assertThat(LIST_2018.repairUntil()).contains(LocalDate.of(2018, 2, 9));
        assertThat(DepositReceipt.forNomination(ElectionCalendar.ofYear(2026), ValueDateReading.STANDARD)
                        .repairUntil())
                .contains(LocalDate.of(2026, 2, 5));
        DepositReceipt registration =
                DepositReceipt.forRegistration(ElectionCalendar.ofYear(2018), ValueDateReading.STANDARD);
        assertThat(registration.due()).isEqualTo(Money.ofCents(11_250));
        assertThat(registration.deadline()).isEqualTo("2017-12-27");
        assertThat(registration.repairUntil()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-22, 2018-01-22, 'Op tijd ontvangen, uiterlijk 22 januari 2018'",
        "2018-01-23, 2018-01-22, 'Volgens de valutadatum op tijd, maar na 22 januari 2018 geboekt: eerst beoordeelt iemand of dat op tijd is'",
        "2018-02-09, 2018-02-09, 'Na 22 januari 2018, maar uiterlijk in de hersteltermijn betaald'",
        "2018-02-10, 2018-02-10, 'Te laat ontvangen, na 22 januari 2018'"
    })
    void theStepSaysWhenItWasReceived(LocalDate booked, LocalDate value, String what) {
        Judgement judgement = LIST_2018.judge(List.of(payment(22_500, booked, value)));
        assertThat(judgement.steps()).extracting(Step::what).containsExactly(what);
        assertThat(judgement.surplus()).isEqualTo(Money.ZERO);
        assertThat(judgement.received()).isEqualTo(Money.ofCents(22_500));
    }

    @Test
    void anAmountIsAtMostABillionEuros() {
        LocalDate day = LocalDate.of(2018, 1, 22);
        assertThat(payment(100_000_000_000L, day, day).amount().cents()).isEqualTo(100_000_000_000L);
        assertThat(payment(0, day, day).amount()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> payment(100_000_000_001L, day, day)).isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> payment(-1, day, day)).isInstanceOf(RefusalException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-22, 2018-01-22, IN_TIME, Kiesbesluit H 3(1)",
        // Received on the last day, booked on the day after: a person decides.
        "2018-01-23, 2018-01-22, RECEIVED_BEFORE_BOOKED_AFTER, Kiesbesluit H 3(1)",
        "2018-01-23, 2018-01-23, IN_REPAIR_PERIOD, Kieswet I 2(4)",
        "2018-02-09, 2018-02-09, IN_REPAIR_PERIOD, Kieswet I 2(4)",
        "2018-02-10, 2018-02-10, LATE, Kiesbesluit H 3(1)",
        // A value date later than the booking changes nothing.
        "2018-01-22, 2018-01-24, IN_TIME, Kiesbesluit H 3(1)"
    })
    void theDayOfReceiptDecides(LocalDate booked, LocalDate value, Timing timing, String article) {
        Judgement judgement = LIST_2018.judge(List.of(payment(22_500, booked, value)));
        assertThat(judgement.timing()).isEqualTo(timing);
        assertThat(judgement.missing()).isEqualTo(Money.ZERO);
        assertThat(judgement.steps()).extracting(Step::article).containsExactly(article);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-22, 2018-01-20, 2018-01-22, BOOKING_DATE, uiterlijk op 22 januari 2018",
        "2018-01-23, 2018-01-22, 2018-01-23, TO_BE_JUDGED, volgens de bank ontvangen op 22 januari 2018; eerst beoordeelt",
        "2018-01-23, 2018-01-23, 2018-01-23, BOOKING_DATE, en de valutadatum 23 januari 2018 is dat ook",
        "2018-01-23, , 2018-01-23, BOOKING_DATE, en de bank gaf geen valutadatum"
    })
    void aPaymentSaysWhichOfItsDaysCountsAndWhy(
            LocalDate booked, LocalDate value, LocalDate counts, DepositReceipt.Basis basis, String reason) {
        DepositReceipt.Counting counting =
                LIST_2018.counting(new Payment(Money.ofCents(22_500), booked, Optional.ofNullable(value)));
        assertThat(counting.day()).isEqualTo(counts);
        assertThat(counting.basis()).isEqualTo(basis);
        assertThat(counting.reason()).contains(reason);
    }

    @Test
    void onlyWhatWasBookedOrReceivedByTheDeadlineProvesPaymentInTime() {
        assertThat(Timing.values()).filteredOn(Timing::provesInTime).containsExactly(Timing.IN_TIME);
        assertThat(Timing.values())
                .filteredOn(Timing::waitsForJudgement)
                .containsExactly(Timing.RECEIVED_BEFORE_BOOKED_AFTER);
    }

    @ParameterizedTest
    @CsvSource({
        "JUDGED, , RECEIVED_BEFORE_BOOKED_AFTER, TO_BE_JUDGED",
        "JUDGED, true, IN_TIME, VALUE_DATE",
        "JUDGED, false, IN_REPAIR_PERIOD, BOOKING_DATE",
        "VALUE_DATE_COUNTS, , IN_TIME, VALUE_DATE",
        "VALUE_DATE_COUNTS, false, IN_REPAIR_PERIOD, BOOKING_DATE",
        "BOOKING_COUNTS, , IN_REPAIR_PERIOD, BOOKING_DATE",
        "BOOKING_COUNTS, true, IN_TIME, VALUE_DATE"
    })
    void aValueDateWithinTheTermIsWorthWhatAPersonJudgesOrElseTheReading(
            ValueDateReading reading, Boolean judged, Timing timing, DepositReceipt.Basis basis) {
        Payment payment = new Payment(
                Money.ofCents(22_500),
                LocalDate.of(2018, 1, 23),
                Optional.of(LocalDate.of(2018, 1, 22)),
                Optional.ofNullable(judged));
        DepositReceipt receipt = receipt(reading);
        assertThat(receipt.canBeJudged(payment)).isTrue();
        assertThat(receipt.judge(List.of(payment)).timing()).isEqualTo(timing);
        assertThat(receipt.counting(payment).basis()).isEqualTo(basis);
    }

    @Test
    void whatIsBookedInTimeOrHasALateValueDateIsNotForAPersonToJudge() {
        Payment late = new Payment(
                Money.ofCents(22_500),
                LocalDate.of(2018, 1, 23),
                Optional.of(LocalDate.of(2018, 1, 23)),
                Optional.of(true));
        assertThat(LIST_2018.canBeJudged(late)).isFalse();
        assertThat(LIST_2018.judge(List.of(late)).timing()).isEqualTo(Timing.IN_REPAIR_PERIOD);
        assertThat(LIST_2018.canBeJudged(payment(1, LocalDate.of(2018, 1, 22), LocalDate.of(2018, 1, 21))))
                .isFalse();
    }

    private static DepositReceipt receipt(ValueDateReading reading) {
        return DepositReceipt.forNomination(ElectionCalendar.ofYear(2018), reading);
    }

    @Test
    void theRestMayComeInTheRepairPeriod() {
        Payment first = payment(22_000, LocalDate.of(2018, 1, 19), LocalDate.of(2018, 1, 19));
        Payment rest = payment(500, LocalDate.of(2018, 2, 8), LocalDate.of(2018, 2, 8));
        Judgement short5 = LIST_2018.judge(List.of(first));
        assertThat(short5.timing()).isEqualTo(Timing.INCOMPLETE);
        assertThat(short5.missing()).isEqualTo(Money.ofCents(500));
        assertThat(LIST_2018.judge(List.of(rest, first)).timing()).isEqualTo(Timing.IN_REPAIR_PERIOD);
        assertThat(LIST_2018.judge(List.of(first, rest)).received()).isEqualTo(Money.ofCents(22_500));
    }

    @Test
    void tooMuchIsASurplus() {
        Judgement judgement =
                LIST_2018.judge(List.of(payment(22_501, LocalDate.of(2018, 1, 22), LocalDate.of(2018, 1, 22))));
        assertThat(judgement.surplus()).isEqualTo(Money.ofCents(1));
        assertThat(judgement.timing()).isEqualTo(Timing.IN_TIME);
    }

    @Test
    void aRegistrationHasNoRepairPeriod() {
        Judgement judgement = DepositReceipt.forRegistration(ElectionCalendar.ofYear(2018), ValueDateReading.STANDARD)
                .judge(List.of(new Payment(Money.ofCents(11_250), LocalDate.of(2017, 12, 28), Optional.empty())));
        assertThat(judgement.timing()).isEqualTo(Timing.LATE);
        assertThat(judgement.steps()).extracting(Step::article).containsExactly("Kieswet G 3(1)");
    }

    @Test
    void noPaymentIsIncomplete() {
        assertThat(LIST_2018.judge(List.of()).missing()).isEqualTo(LIST_2018.due());
    }

    @Test
    void aNegativePaymentIsRefused() {
        assertThatThrownBy(() -> payment(-1, LocalDate.of(2018, 1, 22), LocalDate.of(2018, 1, 22)))
                .isInstanceOf(RefusalException.class);
    }

    private static Payment payment(long cents, LocalDate booked, LocalDate value) {
        return new Payment(Money.ofCents(cents), booked, Optional.of(value));
    }
}
