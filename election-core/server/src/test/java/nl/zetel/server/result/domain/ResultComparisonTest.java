package nl.zetel.server.result.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.law.numbering.Block;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;
import nl.zetel.server.document.domain.PaperFingerprint;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.result.domain.ElectionResult.State;
import nl.zetel.server.result.domain.OfficialResult.OfficialElected;
import nl.zetel.server.result.domain.OfficialResult.OfficialList;
import nl.zetel.server.result.domain.ResultDifference.Kind;
import org.junit.jupiter.api.Test;

/** What an official result says otherwise than the calculation: down to the candidate, and what it would do. */
class ResultComparisonTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2018-03-23T10:00:00+01:00");

    /** Nine seats: list 1 has 5 (candidate 3 and 1 on preference votes), list 2 has 4. */
    private static final ElectionResult RESULT =
            result(new long[] {150, 10, 300, 20, 20}, new long[] {390, 5, 5, 5, 5});

    private static final CandidateNames NAMES = CandidateNames.of(List.of(numbered(1), numbered(2)));

    @Test
    void nothingDiffersFromItself() {
        assertThat(RESULT.outcome().lists().get(0).elected())
                .extracting(each -> each.candidate())
                .containsExactly(3, 1, 2, 4, 5);
        assertThat(compare(list(1, "3!", "1!", "2", "4", "5"), list(2, "1!", "2", "3", "4")))
                .isEmpty();
    }

    @Test
    void theSamePersonsInAnotherOrder() {
        List<ResultDifference> found = compare(list(1, "1!", "3!", "2", "4", "5"), list(2, "1!", "2", "3", "4"));

        assertThat(found).extracting(ResultDifference::kind).containsExactly(Kind.ORDER, Kind.ORDER);
        assertThat(found).noneMatch(each -> each.kind().movesSeat());
        assertThat(found.get(0).text())
                .contains("Lijst 1, plaats 1", "kandidaat 1, Proef1, A. van", "op plaats 2", "op plaats 1");
    }

    @Test
    void anotherGroundOfElection() {
        assertThat(compare(list(1, "3!", "1", "2", "4", "5"), list(2, "1!", "2", "3", "4")))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Kind.GROUND);
                    assertThat(difference.theirs()).contains("naar de volgorde van de lijst");
                });
    }

    @Test
    void anotherPersonMovesASeatAndBothAreNamed() {
        assertThat(compare(list(1, "3!", "1!", "2", "4", "5"), list(2, "1!", "2", "3", "5")))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Kind.CANDIDATE);
                    assertThat(difference.kind().movesSeat()).isTrue();
                    assertThat(difference.ours()).contains("kandidaat 4");
                    assertThat(difference.theirs()).contains("kandidaat 5");
                });
    }

    @Test
    void aSeatOnAnotherListNamesBothListsAndThePersons() {
        List<ResultDifference> found = compare(list(1, "3!", "1!", "2", "4"), list(2, "1!", "2", "3", "4", "5"));

        assertThat(found)
                .extracting(ResultDifference::kind, ResultDifference::list)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.SEATS, 1),
                        org.assertj.core.groups.Tuple.tuple(Kind.CANDIDATE, 1),
                        org.assertj.core.groups.Tuple.tuple(Kind.SEATS, 2),
                        org.assertj.core.groups.Tuple.tuple(Kind.CANDIDATE, 2));
        assertThat(found.get(1).ours()).contains("kandidaat 5");
        assertThat(found.get(1).theirs()).isEqualTo("niemand");
    }

    @Test
    void aListThatTheOfficialResultDoesNotKnow() {
        assertThat(compare(list(1, "3!", "1!", "2", "4", "5")))
                .extracting(ResultDifference::kind)
                .containsExactly(Kind.SEATS, Kind.CANDIDATE, Kind.CANDIDATE, Kind.CANDIDATE, Kind.CANDIDATE);
    }

    @Test
    void somebodyWhoIsNotOnTheList() {
        assertThat(compare(list(1, "3!", "1!", "2", "4", "99"), list(2, "1!", "2", "3", "4")))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Kind.UNKNOWN_CANDIDATE);
                    assertThat(difference.ours()).contains("kandidaat 5");
                    assertThat(difference.theirs()).contains("Proef99");
                });
    }

    @Test
    void aKeyHoldsForWhatBothSayOnly() {
        ResultDifference one = new ResultDifference(Kind.SEATS, 1, Optional.empty(), "5 zetels", "4 zetels");
        ResultDifference other = new ResultDifference(Kind.SEATS, 1, Optional.empty(), "5 zetels", "3 zetels");

        assertThat(one.key()).isNotEqualTo(other.key()).hasSize(16);
    }

    private static List<ResultDifference> compare(OfficialList... lists) {
        OfficialResult official = new OfficialResult(
                new PaperFingerprint("", List.of(), Optional.of("bas")), "anna", NOW, List.of(), Arrays.asList(lists));
        return ResultComparison.of(RESULT.outcome(), official, NAMES);
    }

    /** Elected candidates by their number; with an exclamation mark on preference votes. */
    private static OfficialList list(int number, String... elected) {
        return new OfficialList(
                number,
                "Lijst " + number,
                Arrays.stream(elected)
                        .map(each -> new OfficialElected(name(each.replace("!", "")), "Diever", each.endsWith("!")))
                        .toList());
    }

    private static CandidateName name(String number) {
        return new CandidateName("A.", "", "van", "Proef" + number);
    }

    private static NumberedCandidateList numbered(int number) {
        return new NumberedCandidateList(
                number,
                "list-" + number,
                "Lijst " + number,
                false,
                "nl",
                Block.BY_LOT,
                IntStream.rangeClosed(1, 5)
                        .mapToObj(position -> new NumberedCandidate(position, position, candidate(position)))
                        .toList());
    }

    private static ListedCandidate candidate(int position) {
        return new ListedCandidate(
                name(Integer.toString(position)),
                Optional.empty(),
                Optional.empty(),
                "Diever",
                "",
                Optional.empty(),
                Optional.empty(),
                Consent.COMPLETE,
                Home.MUNICIPALITY,
                Settlement.NONE,
                false,
                Optional.empty());
    }

    private static ElectionResult result(long[]... votes) {
        List<ListSum> lists = new ArrayList<>();
        for (long[] list : votes) {
            List<CandidateSum> candidates = new ArrayList<>();
            LongStream.of(list).forEach(each -> candidates.add(new CandidateSum(candidates.size() + 1, each)));
            lists.add(new ListSum(lists.size() + 1, candidates));
        }
        return new ElectionResult(
                1,
                State.CALCULATED,
                9,
                LocalDate.of(2018, 2, 5),
                new Sums(0, 0, 0, 0, 0, 0, 0, lists),
                0,
                1,
                "",
                List.of(),
                List.of(),
                "",
                NOW,
                Optional.empty());
    }
}
