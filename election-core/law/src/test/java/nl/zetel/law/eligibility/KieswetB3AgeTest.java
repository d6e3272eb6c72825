package nl.zetel.law.eligibility;

import static nl.zetel.law.eligibility.People.HERE;
import static nl.zetel.law.eligibility.People.born;
import static nl.zetel.law.eligibility.People.obstacles;
import static nl.zetel.law.eligibility.ReasonCode.AGE_UNCERTAIN;
import static nl.zetel.law.eligibility.ReasonCode.BIRTH_UNDER_INVESTIGATION;
import static nl.zetel.law.eligibility.ReasonCode.UNDER_AGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.zetel.api.PartialDate;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis("Kieswet B 3(1)")
class KieswetB3AgeTest {

    @Test
    void whoTurnsEighteenOnElectionDayMayVote() {
        assertThat(obstacles(born("2000-03-21"))).isEmpty();
    }

    @Test
    void whoTurnsEighteenADayLaterMayNot() {
        assertThat(obstacles(born("2000-03-22"))).containsExactly(UNDER_AGE);
    }

    @ParameterizedTest
    @CsvSource({
        // Last possible birth day 31 March 2000, first 1 March 2000: eighteen on 21 March 2018 or not.
        "2000-03, UNDETERMINED",
        "2000-02, YES",
        "2000-04, NO",
        "2000, UNDETERMINED",
        "1999, YES",
        "2001, NO",
        "unknown, UNDETERMINED"
    })
    void aDateThatIsPartlyUnknownIsAnInterval(String birth, Outcome outcome) {
        assertThat(Majority.on(PartialDate.parse(birth), People.ELECTION)).isEqualTo(outcome);
    }

    @Test
    void anIntervalThatStraddlesElectionDayIsForAPersonToDecide() {
        assertThat(obstacles(born("2000-03"))).containsExactly(AGE_UNCERTAIN);
    }

    @Test
    void aDateThatTheRegisterDoubtsIsForAPersonToDecide() {
        assertThat(obstacles(born("1980-01-01").birthUnderInvestigation(true)))
                .containsExactly(BIRTH_UNDER_INVESTIGATION);
    }

    @ParameterizedTest
    @CsvSource({
        // Born on 29 February 2008: 2026 has no such day, so eighteen on 1 March.
        "2008-02-29, 2026-02-28, NO",
        "2008-02-29, 2026-03-01, YES",
        "2008-02-28, 2026-02-28, YES",
        // Born on 28 February 2010: eighteen on 28 February 2028, a leap year.
        "2010-02-28, 2028-02-28, YES",
        "2010-03-01, 2028-02-29, NO"
    })
    void whoWasBornOnTheTwentyNinthOfFebruaryIsOlderOnTheFirstOfMarch(String birth, LocalDate day, Outcome outcome) {
        assertThat(Majority.on(PartialDate.parse(birth), day)).isEqualTo(outcome);
    }

    @Test
    void theDayOfTurningEighteenFollowsTheSameRule() {
        assertThat(Majority.dayReached(PartialDate.parse("2008-02-29"))).contains(LocalDate.of(2026, 3, 1));
        assertThat(Majority.dayReached(PartialDate.parse("2000-03-22"))).contains(LocalDate.of(2018, 3, 22));
        assertThat(Majority.dayReached(PartialDate.parse("2000-03"))).isEmpty();
    }

    @Test
    void ageIsJudgedOnElectionDayNotOnNominationDay() {
        // Seventeen on 5 February 2018, eighteen on 1 March, election on 21 March.
        Assessment assessment = VoterEligibility.assess(
                born("2000-03-01").build(), HERE, LocalDate.of(2018, 2, 5), LocalDate.of(2018, 3, 21));
        assertThat(assessment.outcome()).isEqualTo(Outcome.YES);
        assertThat(assessment.has(ReasonCode.OF_AGE)).isTrue();
    }
}
