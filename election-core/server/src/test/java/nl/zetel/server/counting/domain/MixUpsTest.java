package nl.zetel.server.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.zetel.server.counting.domain.MixUp.Kind;
import nl.zetel.server.counting.domain.OfficialCount.OfficialStation;
import nl.zetel.server.counting.domain.SourceComparison.ManualTotal;
import nl.zetel.server.counting.domain.SourceDifference.Source;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;
import nl.zetel.server.document.domain.PaperFingerprint;
import org.junit.jupiter.api.Test;

/** Numbers that stand at another list or candidate than in another source: what happened is named, and what it would do. */
class MixUpsTest {

    private static final Sums PAPER = sums(new long[][] {{300, 40, 30, 20}, {90, 20, 10}, {60, 5, 4}, {50, 3, 2}});

    @Test
    void sourcesThatAgreeOrDifferInANumberAreNoMixUp() {
        assertThat(found(PAPER, PAPER)).isEmpty();
        assertThat(found(sums(new long[][] {{301, 40, 30, 20}, {90, 21, 10}, {60, 5, 4}, {50, 3, 2}}), PAPER))
                .isEmpty();
    }

    @Test
    void twoListsOfDifferentLengthThatChangedPlacesAreNamedWithTheSeatThatItWouldMove() {
        Sums typed = sums(new long[][] {{90, 20, 10, 0}, {300, 40, 30}, {60, 5, 4}, {50, 3, 2}});

        assertThat(found(typed, PAPER)).singleElement().satisfies(mixUp -> {
            assertThat(mixUp.kind()).isEqualTo(Kind.LISTS_SWAPPED);
            assertThat(mixUp.source()).isEqualTo(Source.OFFICIAL);
            assertThat(mixUp.station()).contains("7");
            assertThat(mixUp.lists()).containsExactly(1, 2);
            assertThat(mixUp.text()).contains("Stembureau 7: ", "lijst 1 en lijst 2", "verwisseld", "corrigendum");
            assertThat(mixUp.movesSeat()).isTrue();
            assertThat(mixUp.effect()).contains("lijst 1 zou");
        });
    }

    @Test
    void listsOneLineFurtherAreAShift() {
        Sums typed = sums(new long[][] {{0, 0, 0, 0}, {300, 40, 30}, {90, 20, 10}, {60, 5, 4}});

        assertThat(found(typed, PAPER)).anySatisfy(mixUp -> {
            assertThat(mixUp.kind()).isEqualTo(Kind.LISTS_SHIFTED);
            assertThat(mixUp.lists()).containsExactly(1, 2, 3, 4);
            assertThat(mixUp.text()).contains("lijst 1 tot en met 4", "één lijst verder");
        });
    }

    @Test
    void candidatesOneLineEarlierAreAShiftOfTheirListAlone() {
        Sums typed = sums(new long[][] {{300, 30, 20, 0}, {90, 20, 10}, {60, 5, 4}, {50, 3, 2}});

        assertThat(found(typed, PAPER)).singleElement().satisfies(mixUp -> {
            assertThat(mixUp.kind()).isEqualTo(Kind.CANDIDATES_SHIFTED);
            assertThat(mixUp.lists()).containsExactly(1);
            assertThat(mixUp.text()).contains("kandidaat 2 tot en met 4", "één kandidaat eerder");
            assertThat(mixUp.effect()).contains("lijst 2 zou 3 in plaats van 2 zetels krijgen");
        });
    }

    @Test
    void totalsByHandShowSwappedListsOfAStationToo() {
        List<ManualTotal> manual = List.of(
                new ManualTotal(Optional.of("7"), 1, 120),
                new ManualTotal(Optional.of("7"), 2, 390),
                new ManualTotal(Optional.of("7"), 3, 69));

        assertThat(MixUps.of(Map.of("7", PAPER), PAPER, manual, Optional.empty(), () -> effects(PAPER)))
                .singleElement()
                .satisfies(mixUp -> {
                    assertThat(mixUp.source()).isEqualTo(Source.MANUAL);
                    assertThat(mixUp.lists()).containsExactly(1, 2);
                    assertThat(mixUp.movesSeat()).isTrue();
                });
    }

    private static List<MixUp> found(Sums typed, Sums official) {
        return MixUps.of(Map.of("7", typed), typed, List.of(), Optional.of(count(official)), () -> effects(typed));
    }

    private static SeatEffect effects(Sums sums) {
        return new SeatEffect(9, LocalDate.of(2018, 2, 5), sums);
    }

    private static Sums sums(long[][] lists) {
        List<ListSum> sums = new ArrayList<>();
        for (long[] votes : lists) {
            sums.add(new ListSum(
                    sums.size() + 1,
                    IntStream.range(0, votes.length)
                            .mapToObj(i -> new CandidateSum(i + 1, votes[i]))
                            .toList()));
        }
        return new Sums(0, 0, 0, 0, 0, 0, 0, sums);
    }

    private static OfficialCount count(Sums sums) {
        return new OfficialCount(
                "510b",
                new PaperFingerprint("", List.of(), Optional.of("carla")),
                "",
                OffsetDateTime.parse("2018-03-22T10:00:00+01:00"),
                List.of(),
                sums,
                List.of(new OfficialStation("0007", sums)));
    }
}
