package nl.zetel.server.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.zetel.server.counting.domain.OfficialCount.OfficialStation;
import nl.zetel.server.counting.domain.SourceComparison.ManualTotal;
import nl.zetel.server.counting.domain.SourceDifference.Field;
import nl.zetel.server.counting.domain.SourceDifference.Source;
import nl.zetel.server.document.domain.PaperFingerprint;
import org.junit.jupiter.api.Test;

/** The entries beside the totals by hand and the official count. */
class SourceComparisonTest {

    private static final LocalDate NOMINATION = LocalDate.of(2018, 2, 5);
    private static final Sums TOTAL = Sums.of(Counts.ballot(3), List.of(Counts.count(500, 300, 200)));
    private static final Map<String, Sums> STATIONS = Map.of("1", Sums.of(Counts.count(500, 300, 200)));

    @Test
    void sourcesThatAgreeGiveNoDifference() {
        List<ManualTotal> manual = List.of(
                new ManualTotal(Optional.empty(), 1, 501),
                new ManualTotal(Optional.of("1"), 2, 301),
                new ManualTotal(Optional.empty(), 3, 201));

        assertThat(SourceComparison.of(TOTAL, STATIONS, manual, Optional.of(official("0001", TOTAL))))
                .isEmpty();
    }

    @Test
    void aTotalByHandThatDiffersNamesItsListAndStation() {
        List<SourceDifference> found = SourceComparison.of(
                TOTAL, STATIONS, List.of(new ManualTotal(Optional.of("1"), 2, 310)), Optional.empty());

        assertThat(found).singleElement().satisfies(difference -> {
            assertThat(difference.source()).isEqualTo(Source.MANUAL);
            assertThat(difference.station()).contains("1");
            assertThat(difference.list()).contains(2);
            assertThat(difference.delta()).isEqualTo(9);
        });
    }

    @Test
    void anOfficialCountIsComparedDownToTheCandidateOfTheStation() {
        List<SourceDifference> found = SourceComparison.of(
                TOTAL, STATIONS, List.of(), Optional.of(official("1", Sums.of(Counts.count(500, 299, 200)))));

        assertThat(found)
                .anySatisfy(difference -> {
                    assertThat(difference.field()).isEqualTo(Field.CANDIDATE);
                    assertThat(difference.station()).contains("1");
                    assertThat(difference.list()).contains(2);
                    assertThat(difference.candidate()).contains(1);
                    assertThat(difference.other()).isEqualTo(299);
                })
                .noneMatch(difference -> difference.list().equals(Optional.of(1)));
    }

    @Test
    void aStationThatOnlyOneSourceHasIsADifferenceOfEach() {
        List<SourceDifference> found =
                SourceComparison.of(TOTAL, STATIONS, List.of(), Optional.of(official("2", TOTAL)));

        assertThat(found)
                .extracting(
                        SourceDifference::field,
                        difference -> difference.station().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Field.STATION, "1"),
                        org.assertj.core.groups.Tuple.tuple(Field.STATION, "2"));
    }

    @Test
    void theKeyChangesWithTheNumbersSoThatAnExplanationDoesNotCoverOthers() {
        assertThat(manual(502).key())
                .isNotEqualTo(manual(503).key())
                .isEqualTo(manual(502).key());
    }

    @Test
    void aFewVotesMoveASeatOnlyWhereTheMarginIsSmaller() {
        Sums close = new Sums(0, 0, 0, 0, 0, 0, 0, List.of(list(1, 500), list(2, 400)));
        SeatEffect effects = new SeatEffect(9, NOMINATION, close);

        assertThat(effects.of(manual(1, 500, 501)).movesSeat()).isFalse();
        SeatEffect.Effect large = effects.of(manual(1, 500, 800));
        assertThat(large.movesSeat()).isTrue();
        assertThat(large.text()).contains("lijst 1 zou").contains("lijst 2 zou");
    }

    @Test
    void aListTotalMattersIfItCouldBeTheVotesOfACandidateWhoWouldBeElectedThen() {
        Sums sums = new Sums(0, 0, 0, 0, 0, 0, 0, List.of(list(1, 500), list(2, 300), list(3, 200)));
        SeatEffect effects = new SeatEffect(9, NOMINATION, sums);

        SeatEffect.Effect preference = effects.of(manual(3, 200, 260));
        assertThat(preference.movesSeat()).isTrue();
        assertThat(preference.text()).contains("kandidaat 3", "op lijst 3 zouden andere kandidaten gekozen zijn");
        assertThat(effects.of(manual(3, 200, 255)).movesSeat())
                .as("half the quota is not passed")
                .isFalse();
    }

    @Test
    void aStationThatOneSourceLacksIsCalculatedWithAndWithout() {
        Sums sums = new Sums(0, 0, 0, 0, 0, 0, 0, List.of(list(1, 500), list(2, 300), list(3, 200)));
        SeatEffect effects = new SeatEffect(9, NOMINATION, sums);
        Sums many = new Sums(0, 0, 0, 0, 0, 0, 0, List.of(list(3, 700)));
        Sums few = new Sums(0, 0, 0, 0, 0, 0, 0, List.of(list(3, 2)));

        assertThat(effects.of(station(0, 700), Optional.of(many)).text()).contains("lijst 3 zou");
        assertThat(effects.of(station(0, 2), Optional.of(few)).movesSeat()).isFalse();
        assertThat(effects.of(station(150, 0), Optional.of(new Sums(0, 0, 0, 0, 0, 0, 0, List.of(list(3, 150)))))
                        .text())
                .contains("lijst 3 zou");
    }

    private static SourceDifference station(long entries, long other) {
        return new SourceDifference(
                Source.OFFICIAL, Field.STATION, Optional.of("9"), Optional.empty(), Optional.empty(), entries, other);
    }

    @Test
    void smallDifferencesMayMoveASeatAllAtOnce() {
        Sums sums = new Sums(0, 0, 0, 0, 0, 0, 0, List.of(list(1, 500), list(2, 300), list(3, 200)));
        SeatEffect effects = new SeatEffect(9, NOMINATION, sums);

        assertThat(effects.ofTotals(Map.of(1, 500L, 2, 300L, 3, 200L)).movesSeat())
                .isFalse();
        assertThat(effects.ofTotals(Map.of(1, 540L, 2, 260L)).movesSeat()).isTrue();
    }

    @Test
    void ballotsThatGoToNobodyMoveNoSeat() {
        SourceDifference blank = new SourceDifference(
                Source.OFFICIAL, Field.BLANK, Optional.empty(), Optional.empty(), Optional.empty(), 3, 300);

        assertThat(new SeatEffect(9, NOMINATION, TOTAL).of(blank).movesSeat()).isFalse();
    }

    private static Sums.ListSum list(int number, long votes) {
        return new Sums.ListSum(
                number,
                IntStream.rangeClosed(1, 9)
                        .mapToObj(candidate -> new Sums.CandidateSum(candidate, candidate == 1 ? votes : 0))
                        .toList());
    }

    private static SourceDifference manual(long other) {
        return manual(1, 501, other);
    }

    private static SourceDifference manual(int list, long entries, long other) {
        return new SourceDifference(
                Source.MANUAL, Field.LIST, Optional.empty(), Optional.of(list), Optional.empty(), entries, other);
    }

    private static OfficialCount official(String station, Sums sums) {
        return new OfficialCount(
                "510b",
                new PaperFingerprint("", List.of(), Optional.of("carla")),
                "",
                OffsetDateTime.parse("2018-03-22T10:00:00+01:00"),
                List.of(),
                sums,
                List.of(new OfficialStation(station, sums)));
    }
}
