package nl.zetel.law.counting;

import static nl.zetel.law.counting.Counts.consistent;
import static nl.zetel.law.counting.Counts.fields;
import static nl.zetel.law.counting.Counts.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import org.junit.jupiter.api.Test;

/** The stations beside the one of a test have 120, 80 and 12 on list 1, 90 and 60 on list 2, and 38 on list 3: 400. */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
class PlausibilityChecksTest {

    private static final ListCount FIRST = list(1, 120, 80, 12);
    private static final ListCount SECOND = list(2, 90, 60);
    private static final ListCount THIRD = list(3, 38);

    @Test
    void likeStationsAreNotStrange() {
        assertThat(check(FIRST, SECOND, THIRD)).isEmpty();
    }

    /** The others have 38 of 400 votes on list 3: with 362 other votes here 38 are expected. */
    @Test
    void aListThatIsNotThereAtOneStationIsFound() {
        List<CountFinding> findings = check(FIRST, SECOND);

        assertThat(codes(findings)).containsExactly("LIST_MISSING");
        assertThat(findings.get(0).station()).isEqualTo("SB1");
        assertThat(fields(findings.get(0))).containsExactly("LIST_TOTAL.3");
        assertThat(findings.get(0).explanation())
                .isEqualTo("Bij de andere stembureaus heeft de lijst 342 stemmen;"
                        + " hier waren er naar verhouding 38 te verwachten.");
        assertThat(codes(check(FIRST, SECOND, list(3, 0)))).containsExactly("LIST_MISSING");
    }

    /** 9 stations of 400 with 38 on list 3; this one has 86 or 95 other votes: 9.03 or 9.97, and 96 give 10.08. */
    @Test
    void aListWithoutVotesIsStrangeFromTenExpectedVotesOn() {
        assertThat(codes(check(list(1, 30, 20, 3), list(2, 26, 16), list(3, 0))))
                .isEmpty();
        assertThat(codes(check(list(1, 30, 20, 3), list(2, 26, 17), list(3, 0))))
                .containsExactly("LIST_MISSING");
    }

    @Test
    void aStationWithoutAnyVotesMissesNoList() {
        assertThat(codes(check(list(1, 0, 0, 0)))).isEmpty();
    }

    /** Lists 1 and 2 stand in each other's place: 90 and 60 at list 1, and 120 and 80 at list 2, which has no third line. */
    @Test
    void twoListsThatChangedPlacesAreFound() {
        List<CountFinding> findings = check(list(1, 90, 60, 0), list(2, 120, 80), THIRD).stream()
                .filter(finding -> finding.code().equals(PlausibilityChecks.LISTS_SWAPPED))
                .toList();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.station()).isEqualTo("SB1");
            assertThat(finding.title()).isEqualTo("Lijst 1 en lijst 2 zijn bij dit stembureau mogelijk verwisseld");
            assertThat(finding.explanation()).contains("Lijst 1 heeft hier 150 stemmen", "lijst 2 heeft er 200");
            assertThat(fields(finding)).containsExactly("LIST_TOTAL.1", "LIST_TOTAL.2");
        });
    }

    /** More votes on one list and fewer on the other, but no nearer to each other's than to their own. */
    @Test
    void listsThatOnlyGrewAndShrankDidNotChangePlaces() {
        assertThat(codes(check(list(1, 100, 66, 10), list(2, 116, 76), THIRD)))
                .doesNotContain(PlausibilityChecks.LISTS_SWAPPED);
    }

    /** Candidate 3 of list 1 has 12 elsewhere, 12 are expected, and 121 were typed. */
    @Test
    void oneDigitTooManyIsFound() {
        List<CountFinding> findings = check(list(1, 120, 80, 121), SECOND, THIRD);

        assertThat(codes(findings)).containsExactly("DIGIT_ERROR");
        assertThat(fields(findings.get(0))).containsExactly("CANDIDATE 1/3");
        assertThat(findings.get(0).explanation())
                .isEqualTo("Ingevoerd is 121; naar verhouding tot de andere stembureaus waren er ongeveer 12 te"
                        + " verwachten. Bedoeld kan zijn 12.");
    }

    /** 120 are expected on candidate 1 of list 1, and 12 were typed. */
    @Test
    void oneDigitTooFewIsFound() {
        List<CountFinding> findings = check(list(1, 12, 80, 12), SECOND, THIRD);

        assertThat(codes(findings)).containsExactly("DIGIT_ERROR");
        assertThat(findings.get(0).explanation()).endsWith("Bedoeld kan zijn 120.");
    }

    /** 91 for 19, where 19 are expected: 72 votes off and more than three times. */
    @Test
    void twoSwappedDigitsAreFound() {
        List<PollingStationCount> counts = others(list(1, 200, 19), list(2, 181));
        counts.add(consistent().votes(list(1, 200, 91), list(2, 181)).count());
        List<CountFinding> findings = PlausibilityChecks.check(counts);

        assertThat(codes(findings)).containsExactly("DIGIT_ERROR");
        assertThat(findings.get(0).explanation()).endsWith("Bedoeld kan zijn 19.");
    }

    @Test
    void aNumberThatNoSlipExplainsIsNoDigitError() {
        // 300 where 12 are expected: without a digit it is 30 or 0, with one more it is larger still
        assertThat(codes(check(list(1, 120, 80, 300), SECOND, THIRD))).doesNotContain("DIGIT_ERROR");
    }

    /** Forty votes and five times: 112 is 12 with one digit more, as 51 is 5, but 51 is 39 votes from 12. */
    @Test
    void aNumberThatIsNotFarIsNoDigitError() {
        assertThat(codes(check(list(1, 120, 80, 112), SECOND, THIRD))).containsExactly("DIGIT_ERROR");
        assertThat(codes(check(list(1, 120, 80, 51), SECOND, THIRD))).isEmpty();
        assertThat(codes(check(list(1, 120, 80, 10), SECOND, THIRD))).isEmpty();
    }

    /** The 80 votes of candidate 2 stand with candidate 3; the 400 others let expect 400 * 720 / 2880 = 100. */
    @Test
    void votesWithTheNeighbouringCandidateAreFound() {
        List<CountFinding> findings = check(list(1, 120, 0, 92), SECOND, THIRD);

        assertThat(codes(findings)).contains("NEIGHBOUR_CANDIDATE");
        CountFinding finding = findings.stream()
                .filter(each -> each.code().equals("NEIGHBOUR_CANDIDATE"))
                .findFirst()
                .orElseThrow();
        assertThat(fields(finding)).containsExactly("CANDIDATE 1/2", "CANDIDATE 1/3");
        assertThat(finding.explanation()).startsWith("Kandidaat 2 heeft 0 stemmen waar er naar verhouding 100");
        assertThat(finding.explanation()).contains("kandidaat 3, ernaast op de lijst, heeft er 92");
    }

    @Test
    void votesWithTheCandidateAboveAreFoundToo() {
        List<CountFinding> findings = check(list(1, 200, 0, 12), SECOND, THIRD);

        assertThat(codes(findings)).contains("NEIGHBOUR_CANDIDATE");
        assertThat(fields(findings.get(findings.size() - 1))).containsExactly("CANDIDATE 1/2", "CANDIDATE 1/1");
    }

    /** The neighbour has to have gained about what was lost: half of it at least, and half more at most. */
    @Test
    void votesThatTheNeighbourDidNotGainAreNoMovedVotes() {
        assertThat(codes(check(list(1, 120, 0, 30), SECOND, THIRD))).doesNotContain("NEIGHBOUR_CANDIDATE");
        assertThat(codes(check(list(1, 120, 0, 60), SECOND, THIRD))).contains("NEIGHBOUR_CANDIDATE");
        assertThat(codes(check(list(1, 120, 0, 250), SECOND, THIRD))).doesNotContain("NEIGHBOUR_CANDIDATE");
    }

    @Test
    void aTurnoutOverOneHundredPercentAtAStationCanBeRight() {
        assertThat(codes(checkTurnout(400, 1000))).isEmpty();
        List<CountFinding> findings = checkTurnout(399, 1000);
        assertThat(codes(findings)).containsExactly("TURNOUT_STATION");
        assertThat(findings.get(0).explanation()).contains("een kiezer mag in elk stembureau");
        assertThat(fields(findings.get(0))).containsExactly("D", "H", "Z");
    }

    /** Ten stations of 400 voters. */
    @Test
    void aTurnoutOverOneHundredPercentInTheMunicipalityCannot() {
        assertThat(codes(checkTurnout(400, 400))).isEmpty();
        List<CountFinding> findings = checkTurnout(399, 400);
        assertThat(codes(findings)).containsExactly("TURNOUT_STATION", "TURNOUT_TOTAL");
        assertThat(findings.get(1).station()).isBlank();
        assertThat(findings.get(1).explanation()).contains("4000").contains("3999");
    }

    @Test
    void theTurnoutOfTheMunicipalityIsUnknownWhereAStationHasNoEligibleVoters() {
        // the nine others have more voters than they should, the one without a number has not
        assertThat(codes(checkTurnout(0, 100))).hasSize(9).containsOnly("TURNOUT_STATION");
    }

    /** Admitted voters count as well as votes: 401 admitted and 400 cast for 400 eligible voters. */
    @Test
    void theTurnoutIsTheLargerOfVotersAndVotes() {
        List<PollingStationCount> counts = others(FIRST, SECOND, THIRD);
        counts.add(consistent()
                .votes(FIRST, SECOND, THIRD)
                .voters(401, 0, 0, 401)
                .eligible(400)
                .count());

        assertThat(codes(PlausibilityChecks.check(counts))).containsExactly("TURNOUT_STATION");
    }

    /** List 3 has 9.5 % elsewhere; 34.5 % is a quarter of all votes more, 34.4 % is not. */
    @Test
    void aShareThatDiffersByAQuarterIsStrange() {
        List<CountFinding> findings = check(list(1, 200, 134, 20), list(2, 180, 121), list(3, 345));

        assertThat(codes(findings)).containsExactly("STATION_DEVIATES");
        assertThat(fields(findings.get(0))).containsExactly("LIST_TOTAL.3");
        assertThat(findings.get(0).explanation())
                .isEqualTo("De lijst heeft hier 34,5 % van de stemmen en in de buurt 9,5 %.");
        assertThat(codes(check(list(1, 200, 135, 20), list(2, 180, 121), list(3, 344))))
                .isEmpty();
    }

    @Test
    void aSmallStationIsNotComparedWithItsNeighbours() {
        assertThat(codes(check(list(1, 14, 10, 1), list(2, 12, 8), list(3, 54))))
                .doesNotContain("STATION_DEVIATES");
        assertThat(codes(check(list(1, 14, 11, 1), list(2, 12, 8), list(3, 54))))
                .contains("STATION_DEVIATES");
    }

    /** Beside the one neighbour that votes alike nothing is strange. */
    @Test
    void onlyTheNeighboursAreCompared() {
        List<PollingStationCount> counts = others(FIRST, SECOND, THIRD);
        counts.add(
                consistent().votes(list(1, 100, 70, 10), SECOND, list(3, 300)).count());
        counts.add(consistent()
                .station("SB0")
                .votes(list(1, 100, 70, 10), SECOND, list(3, 300))
                .count());
        Neighbours neighbours = new Neighbours(Map.of("SB1", Set.of("SB0"), "SB0", Set.of("SB1")));

        assertThat(PlausibilityChecks.check(counts, neighbours, PlausibilityThresholds.DEFAULT))
                .isEmpty();
        assertThat(codes(PlausibilityChecks.check(counts))).containsOnly("STATION_DEVIATES");
    }

    @Test
    void aSingleStationHasNothingToBeComparedWith() {
        assertThat(PlausibilityChecks.check(List.of(consistent().count()))).isEmpty();
        assertThat(PlausibilityChecks.check(List.of())).isEmpty();
    }

    @Test
    void everyStationStandsThereOnceAndTheVotesHaveALimit() {
        PollingStationCount count = consistent().count();
        PollingStationCount huge =
                consistent().station("SB2").lists(list(1, 999_999_999)).count();

        assertRefused("DUPLICATE_STATION", List.of(count, count));
        assertRefused("TOO_MANY_VOTES", List.of(count, huge));
        assertThat(PlausibilityChecks.check(List.of(huge))).isEmpty();
    }

    private static void assertRefused(String code, List<PollingStationCount> counts) {
        assertThatThrownBy(() -> PlausibilityChecks.check(counts))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** Nine stations alike, and station SB1 with these lists. */
    private static List<CountFinding> check(ListCount... lists) {
        List<PollingStationCount> counts = others(FIRST, SECOND, THIRD);
        counts.add(consistent().votes(lists).count());
        return PlausibilityChecks.check(counts);
    }

    private static List<CountFinding> checkTurnout(long eligible, long eligibleElsewhere) {
        List<PollingStationCount> counts = new ArrayList<>();
        for (int i = 2; i <= 10; i++) {
            counts.add(consistent()
                    .station("SB" + i)
                    .votes(FIRST, SECOND, THIRD)
                    .eligible(eligibleElsewhere)
                    .count());
        }
        counts.add(consistent().votes(FIRST, SECOND, THIRD).eligible(eligible).count());
        return PlausibilityChecks.check(counts);
    }

    private static List<PollingStationCount> others(ListCount... lists) {
        List<PollingStationCount> counts = new ArrayList<>();
        for (int i = 2; i <= 10; i++) {
            counts.add(consistent().station("SB" + i).votes(lists).count());
        }
        return counts;
    }

    private static List<String> codes(List<CountFinding> findings) {
        return findings.stream().map(CountFinding::code).toList();
    }
}
