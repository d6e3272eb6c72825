package nl.zetel.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void daysOfTheYears1To9999(String day) {
        assertThat(LegalDay.of(LocalDate.parse(day))).isEqualTo(day);
        assertThat(LegalDay.of(OffsetDateTime.parse(day + "T12:00Z"))).isEqualTo(day + "T12:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "+10000-01-01"})
    void othersAreRefused(String day) {
        assertThatThrownBy(() -> LegalDay.of(LocalDate.parse(day)))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("DATE_OUT_OF_RANGE"));
        assertThatThrownBy(() -> LegalDay.of(OffsetDateTime.parse(day + "T12:00Z")))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("1 tot en met 9999");
    }
}
