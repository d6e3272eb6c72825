package nl.zetel.server.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What is not possible now says why and when it will be, to people and to programs. */
class PossibleTest {

    private static final OffsetDateTime SUMMER = OffsetDateTime.parse("2026-07-01T07:00:00Z");

    @Test
    void aMomentIsSaidAsClocksInTheNetherlandsShowIt() {
        ProblemException refusal =
                ProblemException.notNow("Kieswet I 2", "Er is nog geen verzuim", Possible.from(SUMMER));

        assertThat(refusal).hasMessage("Er is nog geen verzuim. Dit kan vanaf 1 juli 2026 9.00 uur");
        assertThat(refusal.code()).isEqualTo(ProblemCode.TOO_EARLY);
        assertThat(Problems.document(refusal, "x").getJsonObject("possible").getString("from"))
                .isEqualTo("2026-07-01T09:00:00+02:00");
    }

    @Test
    void whatMustComeFirstIsSaidWithTheMomentThatTheCalendarKnows() {
        ProblemException refusal = ProblemException.notNow(
                "De lijsten zijn niet onderzocht", Possible.after("Onderzoek eerst de lijsten", SUMMER));

        assertThat(refusal)
                .hasMessage("De lijsten zijn niet onderzocht. Onderzoek eerst de lijsten; daarna kan dit (volgens de"
                        + " kalender vanaf 1 juli 2026 9.00 uur)");
        assertThat(Problems.document(refusal, "x").getJsonObject("possible").getString("first"))
                .isEqualTo("Onderzoek eerst de lijsten");
    }

    @Test
    void whatIsNoLongerPossibleSaysWhatIs() {
        ProblemException late = ProblemException.notNow("De inlevering", Possible.until(SUMMER, "Beroep staat open"));
        ProblemException done = ProblemException.notNow("Er is beslist", Possible.never("Beroep staat open"));

        assertThat(late).hasMessage("De inlevering. Dit kon tot en met 1 juli 2026 9.00 uur. Beroep staat open");
        assertThat(late.code()).isEqualTo(ProblemCode.DEADLINE_PASSED);
        assertThat(done).hasMessage("Er is beslist. Dit kan niet meer. Beroep staat open");
        assertThat(done.code()).isEqualTo(ProblemCode.WRONG_STATE);
    }

    @Test
    void wholeDaysAreSaidWithoutTheirHours() {
        LocalDate day = LocalDate.of(2026, 3, 29);
        ProblemException early = ProblemException.notNow("De termijn loopt", Possible.from(day));
        ProblemException late = ProblemException.notNow("De termijn is om", Possible.until(day, "Geef de reden"));

        assertThat(early).hasMessage("De termijn loopt. Dit kan vanaf 29 maart 2026");
        assertThat(possible(early)).containsEntry("from", Json.createValue("2026-03-29T00:00:00+01:00"));
        assertThat(late).hasMessage("De termijn is om. Dit kon tot en met 29 maart 2026. Geef de reden");
        assertThat(possible(late)).containsEntry("until", Json.createValue("2026-03-29T23:59:59+02:00"));
    }

    @Test
    void whatHasNoSenseHereOnlySaysWhatHas() {
        ProblemException refusal =
                ProblemException.notNow("Elke lijst heeft een nummer", Possible.instead("Stel de nummers vast"));

        assertThat(refusal).hasMessage("Elke lijst heeft een nummer. Stel de nummers vast");
        assertThat(refusal.code()).isEqualTo(ProblemCode.WRONG_STATE);
        assertThat(possible(refusal)).containsEntry("when", Json.createValue("NO_MORE"));
    }

    private static JsonObject possible(ProblemException refusal) {
        return Problems.document(refusal, "x").getJsonObject("possible");
    }
}
