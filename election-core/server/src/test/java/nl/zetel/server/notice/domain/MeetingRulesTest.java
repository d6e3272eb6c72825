package nl.zetel.server.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.server.notice.domain.MeetingRules.Obstacle;
import nl.zetel.server.store.Stored;
import org.junit.jupiter.api.Test;

/** Who can still come. */
class MeetingRulesTest {

    private static final OffsetDateTime CLOSES = OffsetDateTime.parse("2018-01-10T12:00:00+01:00");
    private static final Meeting MEETING = meeting("A", "B");

    private static Meeting meeting(String... codes) {
        return new Meeting(
                "Informatieavond",
                2,
                CLOSES,
                List.of(codes).stream()
                        .map(code -> new Meeting.Session(code, "Raadzaal", CLOSES.plusDays(1), CLOSES.plusDays(2), 3))
                        .toList());
    }

    private static Registration comes(String organisation, String session) {
        return new Registration("name", "address", organisation, session, false, CLOSES.minusDays(1));
    }

    private static OffsetDateTime before() {
        return CLOSES.minusNanos(1);
    }

    @Test
    void registrationIsOpenUntilTheVeryMomentItCloses() {
        assertThat(MeetingRules.obstacle(MEETING, List.of(), "Lokaal", "A", before()))
                .isEmpty();
        assertThat(MeetingRules.obstacle(MEETING, List.of(), "Lokaal", "A", CLOSES))
                .contains(Obstacle.CLOSED);
    }

    @Test
    void anOrganisationIsTheSameHoweverItIsSpelledAndInWhateverSession() {
        List<Registration> two = List.of(comes("Gemeente Één", "A"), comes("gemeente een.", "B"));
        assertThat(MeetingRules.obstacle(MEETING, two, "GEMEENTE EEN", "B", before()))
                .contains(Obstacle.ORGANISATION_FULL);
        assertThat(MeetingRules.obstacle(MEETING, two, "Gemeente Twee", "B", before()))
                .isEmpty();
    }

    @Test
    void aSessionThatIsFullSendsPeopleToAnother() {
        List<Registration> three = List.of(comes("1", "A"), comes("2", "A"), comes("3", "A"));
        assertThat(MeetingRules.obstacle(MEETING, three, "4", "A", before())).contains(Obstacle.FULL);
        assertThat(MeetingRules.obstacle(MEETING, three, "4", "B", before())).isEmpty();
        assertThat(MeetingRules.obstacle(MEETING, three, "4", "C", before())).contains(Obstacle.UNKNOWN_SESSION);
        assertThat(MeetingRules.free(MEETING.sessions().get(0), three)).isZero();
    }

    @Test
    void whoWaitsTakesNoPlaceButCountsForTheOrganisationAndTheFirstGetsAFreePlace() {
        Registration placed = comes("1", "A");
        Registration waits = new Registration("n", "a", "2", "A", true, CLOSES.minusDays(1));
        Registration later = new Registration("n", "a", "2", "A", true, CLOSES.minusHours(1));
        Meeting.Session session = MEETING.sessions().get(0);
        List<Registration> full = List.of(placed, placed, placed, waits, later);
        assertThat(MeetingRules.free(session, full)).isZero();
        assertThat(MeetingRules.waiting(session, full)).isEqualTo(2);
        assertThat(MeetingRules.obstacle(MEETING, full, "2", "B", before())).contains(Obstacle.ORGANISATION_FULL);
        assertThat(MeetingRules.next(session, stored(full), before())).isEmpty();
        List<Registration> free = List.of(placed, placed, waits, later);
        assertThat(MeetingRules.next(session, stored(free), before()))
                .hasValueSatisfying(next -> assertThat(next.value()).isEqualTo(waits));
        assertThat(MeetingRules.next(session, stored(free), session.startsAt())).isEmpty();
    }

    private static List<Stored<Registration>> stored(List<Registration> all) {
        return all.stream()
                .map(each -> new Stored<>("id", "meeting", 1, java.time.Instant.EPOCH, "", each))
                .toList();
    }

    @Test
    void aMeetingThatCannotBeHeldIsTold() {
        assertThat(MeetingRules.flaw(MEETING)).isEmpty();
        assertThat(MeetingRules.flaw(meeting("A", "A"))).isPresent();
        Meeting.Session early = new Meeting.Session("A", "Raadzaal", CLOSES.minusDays(1), CLOSES.plusDays(1), 3);
        assertThat(MeetingRules.flaw(new Meeting("x", 2, CLOSES, List.of(early))))
                .isPresent();
        Meeting.Session backwards = new Meeting.Session("A", "Raadzaal", CLOSES.plusDays(2), CLOSES.plusDays(1), 3);
        assertThat(MeetingRules.flaw(new Meeting("x", 2, CLOSES, List.of(backwards))))
                .isPresent();
    }
}
