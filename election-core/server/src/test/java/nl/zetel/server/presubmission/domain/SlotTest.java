package nl.zetel.server.presubmission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {

    private static final OffsetDateTime NOW = at("09:00");
    private static final OffsetDateTime CLOSING = at("17:00");
    private static final Slot TAKEN = slot("10:00", "11:00", "Kamer 1");

    @ParameterizedTest
    @CsvSource({
        "11:00,12:00,Kamer 1,''",
        "10:30,11:30,Kamer 2,''",
        "16:30,17:00,Kamer 1,''",
        "10:30,11:30,Kamer 1,al een tijdvak",
        "09:30,10:01,Kamer 1,al een tijdvak",
        "12:00,12:00,Kamer 1,eindigt na zijn begin",
        "09:00,09:30,Kamer 1,in het verleden",
        "16:30,17:01,Kamer 1,voordat de inlevering sluit"
    })
    void aSlotFitsBesideTheOthersAndBeforeTheClosing(String from, String until, String place, String flaw) {
        Optional<String> found = slot(from, until, place).flaw(List.of(TAKEN), NOW, CLOSING);
        assertThat(found.orElse("")).contains(flaw);
        assertThat(found.isPresent()).isEqualTo(!flaw.isEmpty());
    }

    private static Slot slot(String from, String until, String place) {
        return new Slot(at(from), at(until), place, 1, Optional.empty());
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2018-02-05T" + time + ":00+01:00");
    }
}
