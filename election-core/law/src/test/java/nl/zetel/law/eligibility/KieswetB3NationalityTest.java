package nl.zetel.law.eligibility;

import static nl.zetel.law.eligibility.People.HERE;
import static nl.zetel.law.eligibility.People.foreigner;
import static nl.zetel.law.eligibility.People.obstacles;
import static nl.zetel.law.eligibility.People.resident;
import static nl.zetel.law.eligibility.People.settled;
import static nl.zetel.law.eligibility.People.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Nationality.Kind;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.api.person.ResidenceTitle;
import nl.zetel.api.person.Settlement;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@LegalBasis({"Kieswet B 3(2)", "Kieswet B 3(2)(a)", "Kieswet B 3(2)(b)"})
class KieswetB3NationalityTest {

    @ParameterizedTest
    @CsvSource({
        // Croatia joined on 1 July 2013.
        "0043, 2013-06-30, NO",
        "0043, 2013-07-01, YES",
        // The United Kingdom left at the end of 31 January 2020.
        "0060, 2020-01-31, YES",
        "0060, 2020-02-01, NO",
        "0060, 2021-01-01, NO",
        "0083, 2020-01-31, UNDETERMINED",
        "0083, 2020-02-01, NO",
        "0085, 2018-02-05, NO",
        "0429, 2018-02-05, UNDETERMINED",
        "0053, 2006-12-31, NO",
        "0053, 2007-01-01, YES",
        "0063, 2026-02-02, NO",
        "0066, 2026-02-02, NO",
        "0070, 2026-02-02, NO",
        "0081, 2026-02-02, NO",
        "9999, 2026-02-02, NO"
    })
    void membershipOfTheUnionIsDated(String code, LocalDate day, Outcome outcome) {
        assertThat(UnionMembership.on(code, day)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001", "0027", "0028", "0042", "0043", "0044", "0045", "0046", "0052", "0053", "0054", "0055", "0056",
                "0057", "0059", "0061", "0062", "0064", "0067", "0068", "0071", "0072", "0073", "0074", "0077", "0080",
                "0308"
            })
    void theTwentySevenMembersOf2026NeedNoTitle(String code) {
        assertThat(UnionMembership.on(code, LocalDate.of(2026, 2, 2))).isEqualTo(Outcome.YES);
    }

    @Test
    void aNationalOfAMemberStateVotesWithoutTitleOrFiveYears() {
        assertThat(obstacles(of("0057").settlement(settled("2018-01-01")))).isEmpty();
        assertThat(People.assess(of("0057")).has(ReasonCode.UNION_CITIZEN)).isTrue();
    }

    @Test
    void aSecondNationalityOfAMemberStateSuffices() {
        PersonBuilder turkishAndGerman =
                resident().nationalities(List.of(Nationality.of("0339"), Nationality.of("0055")));
        assertThat(obstacles(turkishAndGerman)).isEmpty();
    }

    @Test
    void aBritishCitizenWithoutTitleVotedIn2018ButIsForAPersonToDecideIn2022() {
        PersonBuilder british = of("0060");
        assertThat(obstacles(british)).isEmpty();
        Assessment later =
                VoterEligibility.assess(british.build(), HERE, LocalDate.of(2022, 1, 31), LocalDate.of(2022, 3, 16));
        assertThat(later.reasons()).extracting(Reason::code).containsExactly(ReasonCode.NO_RESIDENCE_TITLE);
    }

    @Test
    void doubtfulNationalitiesAreForAPersonToDecide() {
        assertThat(obstacles(of("0083"))).containsExactly(ReasonCode.UNION_CITIZENSHIP_DOUBTFUL);
        assertThat(obstacles(resident().nationalities(List.of(Nationality.of(Kind.TREATED_AS_DUTCH)))))
                .containsExactly(ReasonCode.TREATED_AS_DUTCH);
        assertThat(obstacles(resident().nationalities(List.of())))
                .containsExactly(ReasonCode.NATIONALITY_NOT_DELIVERED);
        assertThat(obstacles(resident().nationalities(List.of(investigated("0001")))))
                .containsExactly(ReasonCode.NATIONALITY_UNDER_INVESTIGATION);
    }

    @Test
    void anUndoubtedNationalityMakesADoubtedOneIrrelevant() {
        assertThat(obstacles(resident().nationalities(List.of(investigated("0001"), Nationality.of("0057")))))
                .isEmpty();
    }

    @Test
    void aDoubtedNationalityFromOutsideTheUnionStillNeedsItsTitle() {
        assertThat(obstacles(foreigner()
                        .nationalities(List.of(investigated("0339")))
                        .residenceTitle(title("31", "2010-01-01"))))
                .containsExactly(ReasonCode.NATIONALITY_UNDER_INVESTIGATION, ReasonCode.TITLE_DOES_NOT_QUALIFY);
    }

    @ParameterizedTest
    @CsvSource({"STATELESS", "ESTABLISHED_NOT_DUTCH", "UNKNOWN", "NATIONALITY"})
    void whoIsNotOfAMemberStateNeedsLawfulResidence(Kind kind) {
        PersonBuilder person = foreigner().nationalities(List.of(Nationality.of(kind)));
        assertThat(obstacles(person)).isEmpty();
        assertThat(People.assess(person).has(ReasonCode.LAWFULLY_RESIDENT)).isTrue();
        assertThat(obstacles(resident().nationalities(List.of(Nationality.of(kind)))))
                .containsExactly(ReasonCode.NO_RESIDENCE_TITLE);
    }

    @ParameterizedTest
    @CsvSource({
        "21, YES",
        "22, YES",
        "23, YES",
        "24, YES",
        "25, YES",
        "26, YES",
        "27, YES",
        "28, YES",
        "29, YES",
        "30, YES",
        "31, NO",
        "32, NO",
        "33, NO",
        "34, NO",
        "35, YES",
        "36, YES",
        "37, YES",
        "38, YES",
        "39, UNDETERMINED",
        "40, YES",
        "41, NO",
        "42, NO",
        "43, NO",
        "44, NO",
        "45, UNDETERMINED",
        "46, NO",
        "98, NO",
        "00, UNDETERMINED",
        "09, UNDETERMINED",
        "20, UNDETERMINED",
        "91, UNDETERMINED",
        "77, UNDETERMINED"
    })
    void theLetterOfArticleEightDecidesOverATitle(String code, Outcome outcome) {
        // On 5 February 2018: 39 had ended in 2014, 45 began on 23 May 2018.
        assertThat(ResidenceTitles.on(code, People.NOMINATION)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        // Five years that end on 4 February 2018 begin on 5 February 2013.
        "25, 2013-02-05, ",
        "25, 2013-02-06, TITLE_TOO_RECENT",
        "25, 2013-02, TITLE_TOO_RECENT",
        "25, 2013-01, ",
        "25, unknown, TITLE_TOO_RECENT",
        "31, 2010-01-01, TITLE_DOES_NOT_QUALIFY",
        "46, 2010-01-01, TITLE_DOES_NOT_QUALIFY",
        "00, 2010-01-01, TITLE_UNKNOWN",
        "25, 2018-02-05, TITLE_TOO_RECENT",
        "25, 2018-02-06, TITLE_NOT_ON_DAY",
        "31, 2018-02-06, TITLE_NOT_ON_DAY"
    })
    void aTitleMustHaveLastedFiveYears(String code, String since, ReasonCode obstacle) {
        assertThat(obstacles(foreigner().residenceTitle(title(code, since))))
                .isEqualTo(obstacle == null ? List.of() : List.of(obstacle));
    }

    @ParameterizedTest
    @CsvSource({"2018-02-05, ", "2018-02-04, TITLE_NOT_ON_DAY", "2018-02, TITLE_NOT_ON_DAY", "2018-03, "})
    void aTitleMustLastOnNominationDay(String until, ReasonCode obstacle) {
        assertThat(obstacles(foreigner().residenceTitle(title("25", "2010-01-01", until))))
                .isEqualTo(obstacle == null ? List.of() : List.of(obstacle));
    }

    @Test
    void aDoubtedTitleIsForAPersonToDecide() {
        ResidenceTitle doubted = new ResidenceTitle("31", PartialDate.parse("2010-01-01"), Optional.empty(), true);
        assertThat(obstacles(foreigner().residenceTitle(doubted)))
                .containsExactly(ReasonCode.TITLE_UNDER_INVESTIGATION);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-02-05, false, ",
        "2013-02-06, false, SETTLED_TOO_RECENTLY",
        "2013-02, false, SETTLEMENT_DATE_UNCERTAIN",
        "unknown, false, SETTLEMENT_DATE_UNCERTAIN",
        "2013-02-05, true, ",
        "2013-02-06, true, SETTLED_FROM_CARIBBEAN"
    })
    void residenceInTheNetherlandsMustHaveLastedFiveYears(String since, boolean caribbean, ReasonCode obstacle) {
        assertThat(obstacles(foreigner().settlement(new Settlement(PartialDate.parse(since), caribbean))))
                .isEqualTo(obstacle == null ? List.of() : List.of(obstacle));
    }

    @Test
    void whoNeverSettledFromAbroadHasAlwaysLivedHere() {
        PersonBuilder bornHere =
                resident().nationalities(List.of(Nationality.of("0339"))).residenceTitle(title("25", "2010-01-01"));
        assertThat(obstacles(bornHere)).isEmpty();
        assertThat(People.assess(bornHere).has(ReasonCode.FIVE_YEARS_RESIDENT)).isTrue();
    }

    @Test
    void aSourceThatDoesNotTellOfTitlesOrSettlementLeavesThemOpen() {
        assertThat(obstacles(of("0339").notDelivered(Set.of(PersonAspect.RESIDENCE_TITLE, PersonAspect.SETTLEMENT))))
                .containsExactly(ReasonCode.TITLE_NOT_DELIVERED, ReasonCode.SETTLEMENT_NOT_DELIVERED);
    }

    @Test
    void theReasonsCiteTheParagraph() {
        assertThat(People.assess(foreigner().residenceTitle(title("31", "2010-01-01")))
                        .reasons())
                .extracting(Reason::article)
                .containsExactly("Kieswet B 3(2)(a)");
        assertThat(People.assess(foreigner().settlement(settled("2015-01-01"))).reasons())
                .extracting(Reason::article, Reason::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Kieswet B 3(2)(b)",
                        "Vestigde zich na 5 februari 2013 in Nederland en woonde er op 5 februari 2018 nog geen vijf"
                                + " jaar."));
    }

    private static PersonBuilder of(String code) {
        return resident().nationalities(List.of(Nationality.of(code)));
    }

    private static Nationality investigated(String code) {
        return new Nationality(Kind.NATIONALITY, Optional.of(code), true);
    }
}
