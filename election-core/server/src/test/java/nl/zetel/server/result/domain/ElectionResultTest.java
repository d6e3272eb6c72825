package nl.zetel.server.result.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.zetel.law.Fraction;
import nl.zetel.law.RefusalException;
import nl.zetel.law.apportionment.LotKind;
import nl.zetel.law.apportionment.LotRequired;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;
import nl.zetel.server.result.domain.ElectionResult.Deceased;
import nl.zetel.server.result.domain.ElectionResult.DrawnLot;
import nl.zetel.server.result.domain.ElectionResult.State;
import nl.zetel.server.result.domain.ResultDrawings.Drawn;
import org.junit.jupiter.api.Test;

/** A result is a function of its votes and lots; what is said of it in words has the numbers in it. */
class ElectionResultTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2018-03-23T10:00:00+01:00");

    @Test
    void westerveld2014() {
        ElectionResult result =
                result(17, 1927, 1773, 1426, 1406, 1287, 1186, 456).calculated();

        assertThat(result.state()).isEqualTo(State.CALCULATED);
        assertThat(result.outcome().lists()).extracting(list -> list.seats()).containsExactly(3, 3, 3, 3, 2, 2, 1);
        assertThat(result.outcome().steps().stream().map(ResultTexts::step))
                .first()
                .asString()
                .startsWith("Restzetel voor lijst 7: het grootste overschot, 456. De andere: lijst 1 257 7/17");
    }

    @Test
    void aTieWaitsForTheLotAndTheLotDecides() {
        ElectionResult tied = result(9, 500, 500).calculated();
        LotRequired lot = tied.outcome().lot().orElseThrow();

        assertThat(tied.state()).isEqualTo(State.LOT_REQUIRED);
        assertThat(ResultTexts.lot(lot)).contains("De lijsten 1, 2").contains("één zetel");
        ElectionResult drawn = tied.with(drawn(2));
        assertThat(drawn.state()).isEqualTo(State.CALCULATED);
        assertThat(drawn.outcome().lists()).extracting(list -> list.seats()).containsExactly(4, 5);
    }

    @Test
    void aLotThatIsNoOptionIsRefused() {
        ElectionResult tied = result(9, 500, 500, 100).calculated();

        assertThatThrownBy(() -> tied.with(drawn(3))).isInstanceOf(RefusalException.class);
    }

    @Test
    void theVotesOnADeceasedCandidateCountButSomebodyElseIsElected() {
        ElectionResult plain = result(9, 500, 400).calculated();
        ElectionResult deceased = new ElectionResult(
                        1,
                        State.CALCULATED,
                        9,
                        LocalDate.of(2018, 2, 5),
                        plain.votes(),
                        0,
                        1,
                        "",
                        List.of(new Deceased(1, 1)),
                        List.of(),
                        "",
                        NOW,
                        Optional.empty())
                .calculated();

        assertThat(deceased.outcome().lists().get(0).votes()).isEqualTo(500);
        assertThat(deceased.outcome().lists().get(0).elected())
                .hasSameSizeAs(plain.outcome().lists().get(0).elected())
                .noneMatch(each -> each.candidate() == 1);
    }

    @Test
    void fractionsAreReadAsPeopleWriteThem() {
        assertThat(ResultTexts.mixed(new Fraction(9461, 17))).isEqualTo("556 9/17");
        assertThat(ResultTexts.mixed(new Fraction(34, 17))).isEqualTo("2");
        assertThat(ResultTexts.mixed(new Fraction(0, 17))).isEqualTo("0");
        assertThat(ResultTexts.mixed(new Fraction(6, 4))).isEqualTo("1 1/2");
    }

    @Test
    void everySeatIsDrawnAndDesignationsAreNotMarkup() {
        String svg = ResultDrawings.seats(List.of(new Drawn(1, "<b> & \"co\"", 10, 9), new Drawn(2, "", 5, 8)), 17);

        assertThat(svg.split("<circle", -1)).hasSize(18);
        assertThat(svg)
                .contains("<title", "role=\"img\"", "1 &lt;b&gt; &amp; &quot;co&quot;: 9; Lijst 2: 8")
                .doesNotContain("<b>");
    }

    @Test
    void theBarsSayTheirNumbers() {
        assertThat(ResultDrawings.votes(List.of(new Drawn(1, "A", 10, 0), new Drawn(2, "B", 5, 0))))
                .contains("width=\"300.0\"", "width=\"150.0\"", ">10</text>", ">5</text>");
    }

    private static DrawnLot drawn(int list) {
        return new DrawnLot(
                LotKind.LARGEST_REMAINDER, list, Optional.empty(), List.of(1, 2), List.of("A", "B"), "dora", NOW);
    }

    private static ElectionResult result(int seats, long... votes) {
        List<ListSum> lists = new ArrayList<>();
        for (int i = 0; i < votes.length; i++) {
            long all = votes[i];
            lists.add(new ListSum(
                    i + 1,
                    IntStream.rangeClosed(1, 20)
                            .mapToObj(number -> new CandidateSum(number, number == 1 ? all : 0))
                            .toList()));
        }
        Sums sums = new Sums(0, 0, 0, 0, 0, 0, 0, lists);
        return new ElectionResult(
                1,
                State.CALCULATED,
                seats,
                LocalDate.of(2018, 2, 5),
                sums,
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
