package nl.zetel.law.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@LegalBasis("Gemeentewet 8(1)")
class CouncilSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1, 9",
        "3000, 9",
        "3001, 11",
        "6000, 11",
        "6001, 13",
        "10000, 13",
        "10001, 15",
        "15000, 15",
        "15001, 17",
        "20000, 17",
        "20001, 19",
        "25000, 19",
        "25001, 21",
        "30000, 21",
        "30001, 23",
        "35000, 23",
        "35001, 25",
        "40000, 25",
        "40001, 27",
        "45000, 27",
        "45001, 29",
        "50000, 29",
        "50001, 31",
        "60000, 31",
        "60001, 33",
        "70000, 33",
        "70001, 35",
        "80000, 35",
        "80001, 37",
        "100000, 37",
        "100001, 39",
        "200000, 39",
        "200001, 45",
        "999999999, 45"
    })
    void theUpperBoundOfAClassIsInIt(long inhabitants, int seats) {
        assertThat(CouncilSize.seats(inhabitants)).isEqualTo(seats);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_000})
    void impossibleNumbersAreRefused(long inhabitants) {
        assertThatThrownBy(() -> CouncilSize.seats(inhabitants)).isInstanceOf(RefusalException.class);
    }
}
