package nl.zetel.law.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.Difference.Answer;
import nl.zetel.law.counting.ReportQuestions.Reason;
import org.junit.jupiter.api.Test;

/** The questions beside the numbers, each code from both sides. */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
class QuestionsCheckTest {

    private static final Set<Answer> YES = Set.of(Answer.YES);
    private static final Set<Answer> NO = Set.of(Answer.NO);
    private static final Set<Answer> BOTH = Set.of(Answer.YES, Answer.NO);
    private static final Set<Answer> OPEN = Set.of();

    @Test
    void aFormWithoutQuestionsHasNothingToCheck() {
        assertThat(new Counts().kind(CountKind.CSO).codes()).isEmpty();
        assertThat(new Counts().kind(CountKind.DSO).codes()).isEmpty();
    }

    @Test
    void bothQuestionsOfAnExtraInvestigationAreAnsweredOrNone() {
        assertThat(central(YES, OPEN, NO, NO)).containsExactly("F.101");
        assertThat(central(OPEN, NO, NO, NO)).containsExactly("F.101");
        assertThat(central(YES, NO, NO, NO)).isEmpty();
        assertThat(central(OPEN, OPEN, NO, NO)).isEmpty();
        assertThat(central(BOTH, NO, NO, NO)).containsExactly("F.102");
        assertThat(central(YES, BOTH, NO, NO)).containsExactly("F.102");
    }

    @Test
    void bothQuestionsAboutTheStationsOwnCountAreAnsweredOnce() {
        assertThat(central(OPEN, OPEN, OPEN, OPEN)).containsExactly("F.111");
        assertThat(central(OPEN, OPEN, YES, OPEN)).containsExactly("F.111");
        assertThat(central(OPEN, OPEN, YES, NO)).isEmpty();
        assertThat(central(OPEN, OPEN, BOTH, NO)).containsExactly("F.112");
        assertThat(central(OPEN, OPEN, NO, BOTH)).containsExactly("F.112");
    }

    @Test
    void aCorrigendumComesWithItsInsertSheet() {
        assertThat(station(OPEN, NO, Set.of(), OPEN)).containsExactly("F.121");
        assertThat(station(NO, BOTH, Set.of(), OPEN)).containsExactly("F.121");
        assertThat(station(YES, NO, Set.of(), OPEN)).containsExactly("F.122");
        assertThat(station(NO, NO, Set.of(), OPEN)).isEmpty();
        assertThat(station(YES, YES, Set.of(Reason.OTHER_ERROR), YES)).isEmpty();
    }

    @Test
    void theInsertSheetSaysWhyAndIsNotAtOddsWithTheCorrigendum() {
        assertThat(station(NO, YES, Set.of(), NO)).containsExactly("F.131");
        assertThat(station(NO, YES, Set.of(Reason.OTHER_ERROR), OPEN)).containsExactly("F.131");
        assertThat(station(YES, YES, Set.of(Reason.OTHER_ERROR), NO)).containsExactly("F.132");
        assertThat(station(NO, YES, Set.of(Reason.OTHER_ERROR), NO)).isEmpty();
        assertThat(station(NO, YES, Set.of(Reason.OTHER_ERROR), YES)).containsExactly("F.133");
        assertThat(station(NO, YES, Set.of(Reason.CENTRAL_COMMITTEE), NO)).containsExactly("F.135");
        assertThat(station(YES, YES, Set.of(Reason.OTHER_ERROR), BOTH)).containsExactly("F.134");
    }

    @Test
    void theCentralCommitteeAsksInALaterSession() {
        PollingStationCount count = stationCount(YES, YES, Set.of(Reason.CENTRAL_COMMITTEE), NO);

        assertThat(codes(CountChecks.check(count, true))).containsExactly("F.132", "F.135");
        assertThat(codes(CountChecks.check(count, false))).isEmpty();
    }

    @Test
    void anUnexplainedDifferenceWasAReasonToCheck() {
        Counts counts =
                new Counts().kind(CountKind.DSO).admittedAndCast(100, 101).explained(Answer.NO);

        assertThat(codes(CountChecks.check(asked(counts, Set.of(Reason.OTHER_ERROR)))))
                .containsExactly("F.311");
        assertThat(codes(CountChecks.check(asked(counts, Set.of(Reason.UNEXPLAINED_DIFFERENCE)))))
                .isEmpty();
    }

    @Test
    void whatATypistIsToReadAgainIsNamedWithoutWhatTheOtherHas() {
        CountFinding finding = EntryWarnings.differsFromFirst(
                "7", List.of(CountField.ofCandidate(2, 3), CountField.of(CountField.Kind.F)));

        assertThat(finding.code()).isEqualTo("W.001");
        assertThat(finding.explanation()).contains("2 velden");
        assertThat(Counts.fields(finding)).containsExactly("CANDIDATE 2/3", "F");
        assertThat(EntryWarnings.sentBack("7", List.of(CountField.of(CountField.Kind.H)))
                        .code())
                .isEqualTo("W.002");
    }

    private static List<String> central(
            Set<Answer> investigated, Set<Answer> recounted, Set<Answer> unexplained, Set<Answer> lists) {
        return codes(CountChecks.check(with(
                new Counts().kind(CountKind.CSO).count(),
                new ReportQuestions(investigated, recounted, unexplained, lists, OPEN, OPEN, Set.of(), OPEN))));
    }

    private static List<String> station(
            Set<Answer> corrigendum, Set<Answer> sheet, Set<Reason> reasons, Set<Answer> corrected) {
        return codes(CountChecks.check(stationCount(corrigendum, sheet, reasons, corrected)));
    }

    private static PollingStationCount stationCount(
            Set<Answer> corrigendum, Set<Answer> sheet, Set<Reason> reasons, Set<Answer> corrected) {
        return with(
                new Counts().kind(CountKind.DSO).count(),
                new ReportQuestions(OPEN, OPEN, OPEN, OPEN, corrigendum, sheet, reasons, corrected));
    }

    private static PollingStationCount asked(Counts counts, Set<Reason> reasons) {
        return with(counts.count(), new ReportQuestions(OPEN, OPEN, OPEN, OPEN, NO, YES, reasons, NO));
    }

    private static PollingStationCount with(PollingStationCount count, ReportQuestions questions) {
        return new PollingStationCount(
                count.station(),
                count.kind(),
                count.admission(),
                count.ballots(),
                count.difference(),
                count.lists(),
                Optional.of(questions));
    }

    private static List<String> codes(List<CountFinding> findings) {
        return findings.stream().map(CountFinding::code).toList();
    }
}
