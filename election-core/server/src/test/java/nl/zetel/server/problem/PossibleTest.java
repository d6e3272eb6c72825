package nl.zetel.server.problem;

import static org.assertj.core.api.Assertions.assertThat;

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
                .isEqualTo("2026-07-01T07:00Z");
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
}
