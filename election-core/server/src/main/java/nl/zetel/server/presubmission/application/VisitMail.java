package nl.zetel.server.presubmission.application;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.document.domain.ICalendar;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.presubmission.domain.PreAppointment;
import nl.zetel.server.presubmission.domain.Slot;
import nl.zetel.spi.Notification;

/**
 * What a group hears of its appointment: when and where, what to bring and how to change it, and the same for its diary.
 *
 * @param election the election
 * @param appointmentId the appointment
 * @param number how many things were done with it before
 * @param act what was done with it
 * @param slot when it is, or was
 * @param address address, in plain text
 */
record VisitMail(
        Election election, String appointmentId, int number, PreAppointment.Act act, Slot slot, String address) {

    private static final String COMING = """
            %s

            %s, van %s tot %s uur
            Plaats: %s

            Neem mee wat u al hebt: de lijst (H 1), de instemmingsverklaringen met kopieën van identiteitsbewijzen (H 9), de
            verklaringen van uw gemachtigden (H 3-1 of H 3-2), de ondersteuningsverklaringen (H 4) en het bewijs dat de
            waarborgsom is betaald. Wat nog ontbreekt, hoort u dan; u levert de lijst pas in op de dag van de
            kandidaatstelling, %s.

            Komt het u niet uit? Bel of mail ons; dan verplaatsen wij de afspraak of zeggen wij haar af, en krijgt u opnieuw
            bericht. De bijlage zet de afspraak in uw agenda.

            """;

    private static final String NOT_COMING = """
            Uw afspraak voor de voorinlevering van %s, van %s tot %s uur, is afgezegd.

            Wilt u toch komen? Bel of mail ons voor een nieuwe afspraak. De bijlage haalt deze uit uw agenda.

            """;

    private static final String DESK = """
            --
            %s
            %s, %s %s
            %s, telefoon %s
            """;

    Notification notification() {
        return new Notification(
                "voorinlevering-" + appointmentId + "-" + number,
                address,
                subject(),
                text(),
                List.of(new Notification.Attachment(
                        "afspraak.ics", ICalendar.MEDIA_TYPE, calendar().getBytes(StandardCharsets.UTF_8))),
                Optional.empty());
    }

    private String subject() {
        String what = switch (act.action()) {
            case BOOKED -> "Afspraak";
            case MOVED -> "Afspraak verplaatst";
            case CANCELLED -> "Afspraak afgezegd";
        };
        return what + ": voorinlevering " + election.name();
    }

    private String text() {
        String day = DutchDate.withWeekday(local(slot.startsAt()).toLocalDate());
        String from = hour(slot.startsAt());
        String until = hour(slot.endsAt());
        String message = switch (act.action()) {
            case BOOKED -> coming("Er is een afspraak voor u gemaakt voor de voorinlevering van uw lijst.", day);
            case MOVED -> coming("Uw afspraak voor de voorinlevering is verplaatst. Deze tijd geldt nu:", day);
            case CANCELLED -> NOT_COMING.formatted(day, from, until);
        };
        return message + desk(election.office());
    }

    private String coming(String first, String day) {
        return COMING.formatted(
                first,
                day,
                hour(slot.startsAt()),
                hour(slot.endsAt()),
                slot.place(),
                DutchDate.withWeekday(election.nominationDay()));
    }

    private static String desk(ElectionOffice office) {
        String desk = DESK.formatted(
                office.name(),
                office.address(),
                office.postalCode(),
                office.locality(),
                office.email(),
                office.telephone());
        return office.openingHours().isBlank() ? desk : desk + "Openingstijden: " + office.openingHours() + "\n";
    }

    /** One event, under one identification whatever happens to it; its diary reminds the group a day before. */
    private String calendar() {
        boolean comes = act.action() != PreAppointment.Action.CANCELLED;
        ICalendar calendar = new ICalendar()
                .line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Zetel//Voorinlevering//NL")
                .line("METHOD:" + (comes ? "PUBLISH" : "CANCEL"))
                .line("BEGIN:VEVENT")
                .line("UID:voorinlevering." + appointmentId + "@zetel.nl")
                .moment("DTSTAMP", act.at().toInstant())
                .line("SEQUENCE:" + number)
                .line("STATUS:" + (comes ? "CONFIRMED" : "CANCELLED"))
                .moment("DTSTART", slot.startsAt().toInstant())
                .moment("DTEND", slot.endsAt().toInstant())
                .text("SUMMARY", "Voorinlevering kandidatenlijst, " + election.name())
                .text("LOCATION", slot.place())
                .text(
                        "DESCRIPTION",
                        election.office().email() + ", telefoon "
                                + election.office().telephone());
        if (comes) {
            calendar.line("BEGIN:VALARM")
                    .line("ACTION:DISPLAY")
                    .line("TRIGGER:-P1D")
                    .text("DESCRIPTION", "Morgen voorinlevering van uw lijst")
                    .line("END:VALARM");
        }
        return calendar.line("END:VEVENT").line("END:VCALENDAR").toString();
    }

    private static ZonedDateTime local(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Amsterdam.ZONE);
    }

    private static String hour(OffsetDateTime moment) {
        ZonedDateTime time = local(moment);
        return String.format(Locale.ROOT, "%d.%02d", time.getHour(), time.getMinute());
    }

    /** Does not show whom it is for. */
    @Override
    public String toString() {
        return "VisitMail[" + appointmentId + "]";
    }
}
