package nl.zetel.server.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {

    @Test
    void everyPositionOnceIsAnOrderAndTellsWhereEachGoes() {
        Positions positions = new Positions(List.of(3, 1, 2));
        assertThat(positions.flaw(3)).isEmpty();
        assertThat(positions.newPosition(3)).isEqualTo(1);
        assertThat(positions.newPosition(1)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1 2,3", "1 2 2,3", "0 1 2,3", "1 2 3 4,3"})
    void aMissingARepeatedAndAStrangePositionAreNoOrder(String given, int candidates) {
        List<Integer> current =
                List.of(given.split(" ")).stream().map(Integer::valueOf).toList();
        assertThat(new Positions(current).flaw(candidates))
                .hasValueSatisfying(flaw -> assertThat(flaw).contains("1 tot en met 3"));
    }
}
