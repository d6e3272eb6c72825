package nl.zetel.server.designation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.CalendarRequest;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.designation.DeletionGround;
import nl.zetel.law.designation.Source;
import org.junit.jupiter.api.Test;

/** What the register says of a designation on a day, and what a change of one asks. */
class DesignationTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final AgentNames ONE = new AgentNames("G. Eerste", "P. Eerste");
    private static final AgentNames TWO = new AgentNames("G. Tweede", "");

    @Test
    @LegalBasis("Kieswet G 3(6)")
    void theTextIsTheOneOfTheDay() {
        Designation changed = registered().changed("Nieuw", FIRST.plusDays(10));
        assertThat(changed.on(FIRST.minusDays(1))).isEmpty();
        assertThat(changed.on(FIRST).orElseThrow().text()).isEqualTo("Oud");
        assertThat(changed.on(FIRST.plusDays(9)).orElseThrow().text()).isEqualTo("Oud");
        assertThat(changed.on(FIRST.plusDays(10)).orElseThrow().text()).isEqualTo("Nieuw");
    }

    @Test
    @LegalBasis("Kieswet G 3(8)")
    void theRegisterKnowsWhoActedOnADayUntilTheDesignationIsStruckForGood() {
        Designation represented =
                registered().represented(TWO, FIRST.plusDays(5)).represented(ONE, FIRST.plusDays(8));
        assertThat(represented.agentsOn(FIRST.plusDays(4))).isEqualTo(ONE);
        assertThat(represented.agentsOn(FIRST.plusDays(5))).isEqualTo(TWO);
        assertThat(represented.agentsOn(FIRST.plusDays(7))).isEqualTo(TWO);
        assertThat(represented.agentsOn(FIRST.plusDays(8))).isEqualTo(ONE);
        assertThat(represented.withoutAgents().agentsOn(FIRST.plusDays(7)).agent())
                .isEmpty();
    }

    @Test
    @LegalBasis("Kieswet G 3(7)")
    void aStruckDesignationIsOutOfTheRegisterFromTheDayOfTheDecision() {
        Deletion proposed = new Deletion(
                DeletionGround.OWN_REQUEST, "brief", "anna", Optional.empty(), Optional.empty(), Optional.empty());
        Designation struck = registered().deleting(proposed);
        assertThat(struck.registered(FIRST.plusDays(3))).isTrue();
        struck = struck.deleting(proposed.decided("carla", FIRST.plusDays(3)));
        assertThat(struck.registered(FIRST.plusDays(2))).isTrue();
        assertThat(struck.registered(FIRST.plusDays(3))).isFalse();
        assertThat(struck.ended(Optional.empty()).registered(FIRST.plusDays(3))).isTrue();
    }

    @Test
    @LegalBasis("Kieswet G 4(2)")
    void whatDoesNotCountHereStaysInTheRegister() {
        Designation excluded = registered().excluded(Optional.of(new Exclusion("lijkt", "carla", FIRST.plusDays(2))));
        assertThat(excluded.registered(FIRST.plusDays(2))).isTrue();
        assertThat(excluded.counts(FIRST.plusDays(1))).isTrue();
        assertThat(excluded.counts(FIRST.plusDays(2))).isFalse();
    }

    @Test
    @LegalBasis("Kieswet G 3(6)")
    void aChangeNeedsNoDocumentsAndKeepsTheTerm() {
        ElectionCalendar calendar = ElectionCalendar.of(CalendarRequest.ofNominationDay(LocalDate.of(2026, 2, 2)));
        assertThat(request(Optional.empty(), 22).reviewed(calendar).state()).isEqualTo(RequestState.INCOMPLETE);
        assertThat(request(Optional.of("d"), 22).reviewed(calendar).state()).isEqualTo(RequestState.COMPLETE);
        assertThat(request(Optional.of("d"), 23).reviewed(calendar).state()).isEqualTo(RequestState.PUT_ASIDE);
    }

    private static DesignationCase request(Optional<String> changes, int day) {
        return new DesignationCase(
                "Nieuw",
                "Vereniging",
                true,
                Set.of(),
                ONE,
                OffsetDateTime.parse("2025-12-" + day + "T10:00:00+01:00"),
                Optional.empty(),
                Optional.empty(),
                "anna",
                RequestState.INCOMPLETE,
                Optional.empty(),
                Optional.empty(),
                CaseHistory.changing(changes));
    }

    private static Designation registered() {
        return new Designation(
                "Oud", "Vereniging", Source.MUNICIPAL_REGISTER, ONE, List.of(), FIRST, "", RegisterHistory.NONE);
    }
}
