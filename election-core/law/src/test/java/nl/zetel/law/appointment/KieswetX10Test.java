package nl.zetel.law.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.LeaveRequest.Illness;
import nl.zetel.law.appointment.LeaveRequest.Pregnancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@LegalBasis({"Kieswet X 10", "Kieswet X 11(2)", "Kieswet X 11(3)", "Kieswet X 11(4)", "Kieswet X 12(2)"})
class KieswetX10Test {

    private static final LocalDate REQUESTED = LocalDate.of(2019, 5, 6);
    private static final LocalDate DUE = LocalDate.of(2019, 8, 1);
    private static final LocalDate TERM_ENDS = LocalDate.of(2022, 3, 30);

    @ParameterizedTest
    @CsvSource({
        // Due on 1 August 2019: six weeks before is 20 June, four weeks before 4 July.
        "2019-06-19, TOO_EARLY",
        "2019-06-20, ",
        "2019-07-04, ",
        "2019-07-05, TOO_LATE"
    })
    void leaveForPregnancyBeginsSixToFourWeeksBeforeTheDueDate(LocalDate start, LeaveObstacle obstacle) {
        assertThat(decide(new Pregnancy(DUE, start)).obstacles())
                .isEqualTo(obstacle == null ? List.of() : List.of(obstacle));
    }

    @Test
    void leaveLastsSixteenWeeks() {
        TemporaryLeave leave = decide(new Pregnancy(DUE, LocalDate.of(2019, 6, 20)));
        assertThat(leave.isGranted()).isTrue();
        assertThat(leave.start()).contains(LocalDate.of(2019, 6, 20));
        // 20 June + 112 days.
        assertThat(leave.returns()).contains(LocalDate.of(2019, 10, 10));
        assertThat(leave.steps())
                .extracting(Step::article)
                .containsExactly("Kieswet X 11(2)", "Kieswet X 11(3)", "Kieswet X 10(3)", "Kieswet X 11(4)");
        assertThat(leave.steps().get(2).what()).contains("10 oktober 2019");
    }

    @Test
    void anIllnessOfEightWeeksSufficesAndSevenDoNot() {
        assertThat(decide(new Illness(8, Optional.empty())).isGranted()).isTrue();
        assertThat(decide(new Illness(7, Optional.empty())).obstacles()).containsExactly(LeaveObstacle.TOO_SHORT);
    }

    @Test
    void leaveForIllnessBeginsTheDayAfterTheDecisionIsMadeKnown() {
        TemporaryLeave leave = decide(new Illness(8, Optional.of(LocalDate.of(2019, 5, 10))));
        assertThat(leave.start()).contains(LocalDate.of(2019, 5, 11));
        assertThat(leave.returns()).contains(LocalDate.of(2019, 8, 31));
        TemporaryLeave open = decide(new Illness(8, Optional.empty()));
        assertThat(open.start()).isEmpty();
        assertThat(open.returns()).isEmpty();
        assertThat(open.steps()).extracting(Step::article).containsExactly("Kieswet X 11(2)", "Kieswet X 11(4)");
    }

    @Test
    void leaveIsGrantedThreeTimesInATermAndNotAFourth() {
        assertThat(TemporaryLeave.decide(request(REQUESTED, true, 2)).isGranted())
                .isTrue();
        assertThat(TemporaryLeave.decide(request(REQUESTED, true, 3)).obstacles())
                .containsExactly(LeaveObstacle.TOO_OFTEN);
    }

    @Test
    void theNoteOfADoctorIsNeeded() {
        TemporaryLeave leave = TemporaryLeave.decide(request(REQUESTED, false, 0));
        assertThat(leave.obstacles()).containsExactly(LeaveObstacle.NO_NOTE);
        assertThat(leave.isGranted()).isFalse();
        assertThat(leave.start()).isEmpty();
        assertThat(leave.steps()).extracting(Step::article).containsExactly("Kieswet X 11(2)");
    }

    @Test
    void untilTheRulesOf2022TheLastSixteenWeeksOfATermAreExcepted() {
        // 30 March 2022 less 112 days is 8 December 2021.
        assertThat(TemporaryLeave.decide(request(LocalDate.of(2021, 12, 7), true, 0))
                        .isGranted())
                .isTrue();
        assertThat(TemporaryLeave.decide(request(LocalDate.of(2021, 12, 8), true, 0))
                        .obstacles())
                .containsExactly(LeaveObstacle.END_OF_TERM);
        assertThat(TemporaryLeave.decide(request(LocalDate.of(2021, 12, 31), true, 0))
                        .obstacles())
                .containsExactly(LeaveObstacle.END_OF_TERM);
        assertThat(TemporaryLeave.decide(request(LocalDate.of(2022, 1, 1), true, 0))
                        .isGranted())
                .isTrue();
    }

    @Test
    void everyObstacleIsNamed() {
        LeaveRequest request =
                new LeaveRequest(new Illness(1, Optional.empty()), LocalDate.of(2021, 12, 31), false, 5, TERM_ENDS);
        assertThat(TemporaryLeave.decide(request).obstacles())
                .containsExactly(
                        LeaveObstacle.NO_NOTE,
                        LeaveObstacle.TOO_SHORT,
                        LeaveObstacle.END_OF_TERM,
                        LeaveObstacle.TOO_OFTEN);
    }

    @ParameterizedTest
    @EnumSource(LeaveObstacle.class)
    void everyObstacleHasItsArticleAndSentence(LeaveObstacle obstacle) {
        assertThat(obstacle.article()).startsWith("Kieswet X 1");
        assertThat(obstacle.detail()).endsWith(".");
    }

    private static TemporaryLeave decide(LeaveRequest.Reason reason) {
        return TemporaryLeave.decide(new LeaveRequest(reason, REQUESTED, true, 0, TERM_ENDS));
    }

    private static LeaveRequest request(LocalDate requested, boolean note, int earlier) {
        return new LeaveRequest(new Illness(8, Optional.empty()), requested, note, earlier, TERM_ENDS);
    }
}
