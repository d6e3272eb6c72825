package nl.zetel.law.appointment;

import static nl.zetel.law.appointment.Acceptance.State.ACCEPTED;
import static nl.zetel.law.appointment.Acceptance.State.DEEMED_REFUSED;
import static nl.zetel.law.appointment.Acceptance.State.PENDING;
import static nl.zetel.law.appointment.Acceptance.State.REFUSED;
import static nl.zetel.law.appointment.Acceptance.State.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.AppointmentLetter.Addressee;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.law.calendar.AppointmentTerms.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet V 1", "Kieswet V 2", "Kieswet X 12(1)"})
class KieswetV2Test {

    private static final AppointmentTerms TERMS = AppointmentTerms.BY_ACT;
    private static final LocalDate RESULT = LocalDate.of(2018, 3, 23);
    private static final AppointmentLetter LETTER = letter(RESULT, Kind.NEW_COUNCIL);
    private static final LocalDate LAST = LocalDate.of(2018, 4, 3);
    private static final LocalDate LATER = LocalDate.of(2018, 5, 1);

    @ParameterizedTest
    @CsvSource({
        // 23 March 2018 + 10 = 2 April, Easter Monday: 3 April. + 28 = 20 April.
        "2018-03-23, NEW_COUNCIL, 2018-04-03",
        "2018-03-23, LATER_VACANCY, 2018-04-20",
        "2018-03-23, TEMPORARY_REPLACEMENT, 2018-04-03",
        // 27 March 2026 + 10 = 6 April, Easter Monday: 7 April.
        "2026-03-27, NEW_COUNCIL, 2026-04-07"
    })
    void theTermRunsFromTheDateOfTheLetter(LocalDate date, Kind kind, LocalDate until) {
        assertThat(letter(date, kind).acceptanceUntil(TERMS)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"2018-03-22, false", "2018-03-23, true", "2018-03-26, true", "2018-03-27, false"})
    void theLetterIsDatedNoLaterThanTheDayAfterTheResult(LocalDate date, boolean inTime) {
        // The day after Friday 23 March 2018 is a Saturday: Monday 26 March.
        assertThat(new AppointmentLetter(RESULT, date, Kind.NEW_COUNCIL, false).isInTime(TERMS))
                .isEqualTo(inTime);
    }

    @Test
    void aRepresentativeGetsTheLetter() {
        assertThat(LETTER.addressee()).isEqualTo(Addressee.APPOINTED);
        assertThat(new AppointmentLetter(RESULT, RESULT, Kind.NEW_COUNCIL, true).addressee())
                .isEqualTo(Addressee.REPRESENTATIVE);
    }

    @Test
    void anAcceptanceReceivedOnTheLastDayIsInTimeAndADayLaterItIsNot() {
        assertThat(state(LATER, Replies.accepted(LAST))).isEqualTo(ACCEPTED);
        assertThat(state(LATER, Replies.accepted(LAST.plusDays(1)))).isEqualTo(DEEMED_REFUSED);
    }

    @Test
    void withoutAReplyTheTermDecides() {
        assertThat(state(LAST, Replies.NONE)).isEqualTo(PENDING);
        assertThat(state(LAST.plusDays(1), Replies.NONE)).isEqualTo(DEEMED_REFUSED);
    }

    @Test
    void whatIsReceivedLaterDoesNotCountYet() {
        assertThat(state(LAST.minusDays(1), Replies.accepted(LAST))).isEqualTo(PENDING);
        assertThat(state(LAST.minusDays(1), Replies.refused(LAST))).isEqualTo(PENDING);
        assertThat(state(LAST, Replies.refused(LAST))).isEqualTo(REFUSED);
        assertThat(state(LATER, Replies.refused(LAST.plusDays(1)))).isEqualTo(DEEMED_REFUSED);
    }

    @Test
    void anAcceptanceCanBeTakenBackUntilTheAdmission() {
        Replies accepted = Replies.accepted(LocalDate.of(2018, 3, 26));
        LocalDate admitted = LocalDate.of(2018, 3, 27);
        assertThat(state(LATER, accepted.withdrawn(admitted.minusDays(1)).admittedOn(admitted)))
                .isEqualTo(WITHDRAWN);
        assertThat(state(LATER, accepted.withdrawn(admitted).admittedOn(admitted)))
                .isEqualTo(ACCEPTED);
        assertThat(state(LATER, accepted.withdrawn(LAST.plusDays(5)))).isEqualTo(WITHDRAWN);
        assertThat(state(LAST, accepted.withdrawn(LAST.plusDays(5)))).isEqualTo(ACCEPTED);
    }

    @Test
    void aRefusalAfterAnAcceptanceTakesItBack() {
        Replies both = new Replies(
                java.util.Optional.of(LocalDate.of(2018, 3, 26)),
                java.util.Optional.of(LocalDate.of(2018, 3, 28)),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        assertThat(state(LATER, both)).isEqualTo(WITHDRAWN);
    }

    @Test
    void onlyTheRefusalsLeaveTheSeatOpen() {
        assertThat(acceptance(LAST, Replies.NONE).leavesSeatOpen()).isFalse();
        assertThat(acceptance(LATER, Replies.accepted(LAST)).leavesSeatOpen()).isFalse();
        assertThat(acceptance(LATER, Replies.NONE).leavesSeatOpen()).isTrue();
        assertThat(acceptance(LATER, Replies.refused(LAST)).leavesSeatOpen()).isTrue();
    }

    @Test
    void theStepsNameTheTermAndTheParagraph() {
        Acceptance acceptance = acceptance(LATER, Replies.NONE);
        assertThat(acceptance.until()).isEqualTo(LAST);
        assertThat(acceptance.steps())
                .extracting(Step::article, Step::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Kieswet V 2(1)",
                                "De raad moet de mededeling dat de benoeming wordt aangenomen uiterlijk op 3 april 2018"
                                        + " ontvangen."),
                        org.assertj.core.groups.Tuple.tuple(
                                "Kieswet V 2(2)",
                                "De benoemde wordt geacht de benoeming niet aan te nemen, omdat daarover niet tijdig een"
                                        + " mededeling is ontvangen."));
        assertThat(acceptance(LATER, Replies.refused(LAST)).steps())
                .extracting(Step::article)
                .endsWith("Kieswet V 2(4)");
        assertThat(acceptance(LATER, Replies.accepted(LAST).withdrawn(LAST)).steps())
                .extracting(Step::article)
                .endsWith("Kieswet V 2(5)");
        assertThat(acceptance(LAST, Replies.accepted(LAST)).steps())
                .extracting(Step::article)
                .endsWith("Kieswet V 2(1)");
    }

    private static Acceptance.State state(LocalDate day, Replies replies) {
        return acceptance(day, replies).state();
    }

    private static Acceptance acceptance(LocalDate day, Replies replies) {
        return Acceptance.on(day, LETTER, replies, TERMS);
    }

    private static AppointmentLetter letter(LocalDate date, Kind kind) {
        return new AppointmentLetter(date, date, kind, false);
    }
}
