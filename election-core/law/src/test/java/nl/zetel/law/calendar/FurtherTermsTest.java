package nl.zetel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({
    "Kieswet H 1(1)", "Kieswet I 7(3)", "Kieswet J 1(2)", "Kieswet J 7", "Kieswet J 8(3)", "Kiesbesluit H 1",
    "Kiesbesluit J 1(1)", "Kieswet N 1(2)", "Kieswet Na 2", "Kieswet Na 37", "Kieswet V 6(2)", "Kieswet V 9(1)",
    "Kieswet W 1(1)"
})
class FurtherTermsTest {

    private static final FurtherTerms TERMS = FurtherTerms.BY_ACT;
    private static final LocalDate NOMINATION = LocalDate.of(2018, 2, 5);
    private static final LocalDate VOTE = LocalDate.of(2018, 3, 21);

    @ParameterizedTest
    @CsvSource({
        "2018-02-05T08:59:59+01:00, false",
        "2018-02-05T09:00:00+01:00, true",
        "2018-02-05T17:00:00+01:00, true",
        "2018-02-05T17:01:00+01:00, false",
        "2018-02-05T16:00:00Z, true",
        "2018-02-05T16:00:01Z, false"
    })
    void listsAreHandedInFromNineToFive(OffsetDateTime moment, boolean inTime) {
        assertThat(TERMS.submission(NOMINATION).contains(moment)).isEqualTo(inTime);
    }

    @Test
    void votesAreCastFromHalfPastSevenToNine() {
        assertThat(TERMS.voting(VOTE).from()).hasToString("2018-03-21T07:30+01:00");
        assertThat(TERMS.voting(VOTE).until()).hasToString("2018-03-21T21:00+01:00");
    }

    @Test
    void aroundNomination() {
        assertThat(TERMS.formsFrom(NOMINATION)).isEqualTo("2018-01-15");
        assertThat(TERMS.centralCountPublished(NOMINATION)).isEqualTo(NOMINATION);
        // Received on Monday 12 February: the sixth day is Sunday the 18th.
        assertThat(TERMS.councilOfStateDecides(LocalDate.of(2018, 2, 12)).day()).isEqualTo("2018-02-19");
        assertThat(TERMS.councilOfStateDecides(LocalDate.of(2018, 2, 13)).day()).isEqualTo("2018-02-19");
    }

    @Test
    void aroundTheVote() {
        assertThat(TERMS.pollCards(VOTE).day()).isEqualTo("2018-03-07");
        assertThat(TERMS.committeeLocation(VOTE).day()).isEqualTo("2018-03-07");
        assertThat(TERMS.listsToVoters(VOTE))
                .isEqualTo(new Shift(LocalDate.of(2018, 3, 17), LocalDate.of(2018, 3, 19)));
        assertThat(TERMS.writtenRequestForPollCard(VOTE).day()).isEqualTo("2018-03-16");
        assertThat(TERMS.requestForPollCardInPerson(VOTE)).hasToString("2018-03-20T12:00+01:00");
    }

    @Test
    void afterTheVote() {
        // 14 days from 23 March 2018 is Friday 6 April; 30 days from 27 March is Thursday 26 April, the day before
        // King's day; from 28 March it is King's day itself, which moves past the weekend.
        assertThat(TERMS.vacancyFilled(LocalDate.of(2018, 3, 23)).day()).isEqualTo("2018-04-06");
        assertThat(TERMS.newVote(LocalDate.of(2018, 3, 27)).day()).isEqualTo("2018-04-26");
        assertThat(TERMS.newVote(LocalDate.of(2018, 3, 28)).day()).isEqualTo("2018-04-30");
        assertThat(TERMS.ballotsKeptUntil(LocalDate.of(2018, 3, 27))).isEqualTo("2018-06-27");
    }

    @ParameterizedTest
    @CsvSource({
        "R2014, 2018-04-10",
        "R2018, 2018-04-10",
        "COVID, 2018-04-10",
        "R2022, 2018-04-10",
        "R2023, 2018-04-04",
        "R2026, 2018-04-04"
    })
    void aCorrectedResultCountsFromTheVoteSince2023(Ruleset ruleset, LocalDate last) {
        assertThat(TERMS.correctedResult(ruleset, VOTE, LocalDate.of(2018, 3, 27))
                        .day())
                .isEqualTo(last);
    }
}
