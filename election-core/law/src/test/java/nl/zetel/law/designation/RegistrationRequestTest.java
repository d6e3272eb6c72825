package nl.zetel.law.designation;

import static nl.zetel.law.designation.RequestDocument.AGENT_DECLARATION;
import static nl.zetel.law.designation.RequestDocument.NOTARIAL_DEED;
import static nl.zetel.law.designation.RequestDocument.PAYMENT_PROOF;
import static nl.zetel.law.designation.RequestDocument.TRADE_REGISTER_EXTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.designation.RegistrationRequest.Review;
import nl.zetel.law.designation.RegistrationRequest.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet G 3(1)", "Kieswet G 3(3)"})
class RegistrationRequestTest {

    private static final Set<RequestDocument> ALL = EnumSet.allOf(RequestDocument.class);

    @ParameterizedTest
    @CsvSource({
        // The 42nd day is Christmas, so 27 December is the last day.
        "2017-12-27, , COMPLETE",
        "2017-12-28, , PUT_ASIDE",
        "2017-12-01, 2017-12-27, COMPLETE",
        "2017-12-01, 2017-12-28, PUT_ASIDE"
    })
    void theRequestIsReceivedAndCompletedInTime(LocalDate received, LocalDate completed, Status status) {
        Review review = review(2018, received, Optional.ofNullable(completed), ALL);
        assertThat(review.status()).isEqualTo(status);
        assertThat(review.deadline()).isEqualTo("2017-12-27");
        assertThat(review.missing()).isEmpty();
        assertThat(review.steps()).hasSize(3);
    }

    @Test
    void withoutItsDeedItIsIncomplete() {
        Review review = review(
                2018,
                LocalDate.of(2017, 12, 1),
                Optional.empty(),
                EnumSet.of(PAYMENT_PROOF, AGENT_DECLARATION, TRADE_REGISTER_EXTRACT));
        assertThat(review.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(review.missing()).containsExactly(NOTARIAL_DEED);
        assertThat(review.steps().get(1).values()).containsEntry("ontbreekt", "[NOTARIAL_DEED]");
        assertThat(review.steps().get(2).what()).contains("27 december 2017");
    }

    @ParameterizedTest
    @CsvSource({"2018, 1", "2022, 1", "2023, 0", "2026, 0", "2030, 0"})
    void theTradeRegisterIsAskedForUntil2022(int year, int missing) {
        Review review = review(
                year,
                LocalDate.of(year - 1, 11, 1),
                Optional.empty(),
                EnumSet.of(NOTARIAL_DEED, PAYMENT_PROOF, AGENT_DECLARATION));
        assertThat(review.missing()).hasSize(missing);
    }

    @Test
    void onlyAnAssociationCanAsk() {
        RegistrationRequest request = new RegistrationRequest(LocalDate.of(2017, 12, 1), Optional.empty(), false, ALL);
        assertThat(request.review(ElectionCalendar.ofYear(2018)).status()).isEqualTo(Status.NOT_ADMISSIBLE);
    }

    private static Review review(
            int year, LocalDate received, Optional<LocalDate> completed, Set<RequestDocument> documents) {
        return new RegistrationRequest(received, completed, true, documents).review(ElectionCalendar.ofYear(year));
    }
}
