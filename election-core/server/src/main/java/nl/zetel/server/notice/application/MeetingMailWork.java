package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.notice.application.Meetings.MeetingMail;
import nl.zetel.server.notice.domain.Meeting;
import nl.zetel.server.store.StorageJson;
import nl.zetel.spi.Notification;

/** Tells somebody that there is a place for them, or that they wait for one, with the link to withdraw. */
@ApplicationScoped
public class MeetingMailWork implements JobWork {

    static final String TYPE = "meeting-mail";

    private static final String TEXT = """
            %s

            Sessie %s: %s, van %s tot %s uur
            Plaats: %s

            Kunt u niet komen? Meld u dan af, met één klik; uw naam en adres worden meteen vernietigd en een ander krijgt
            uw plaats:
            %s
            """;

    @Inject
    Meetings meetings;

    @Inject
    Retrying retrying;

    @Inject
    StorageJson json;

    /**
     * What a job is given.
     *
     * @param registrationId the registration
     * @param waiting whether it waited for a place when the mail was asked for
     * @param change version of the meeting that changed; 0 if it did not
     */
    public record Input(String registrationId, boolean waiting, long change) {

        private String id() {
            String id = (waiting ? "wachtlijst-" : "plaats-") + registrationId;
            return change == 0 ? id : id + "-" + change;
        }

        private String subject(String title) {
            return (waiting ? "Wachtlijst: " : change == 0 ? "Uw plaats: " : "Gewijzigd: ") + title;
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(String input, Progress progress) throws Later {
        Input read = json.read(input, Input.class);
        retrying.send(message(read), progress);
        return "";
    }

    private Optional<Notification> message(Input input) {
        return meetings.mail(input.registrationId(), input.waiting())
                .map(mail -> new Notification(
                        input.id(),
                        mail.address(),
                        input.subject(mail.meeting().title()),
                        text(mail),
                        List.of(),
                        Optional.of(mail.link())));
    }

    private static String text(MeetingMail mail) {
        Meeting.Session session =
                mail.meeting().session(mail.registration().session()).orElseThrow();
        ZonedDateTime from = session.startsAt().atZoneSameInstant(Amsterdam.ZONE);
        ZonedDateTime until = session.endsAt().atZoneSameInstant(Amsterdam.ZONE);
        return TEXT.formatted(
                mail.registration().waiting()
                        ? "U staat op de wachtlijst; zodra er een plaats vrijkomt, krijgt u bericht."
                        : "Er is een plaats voor u bij de bijeenkomst.",
                session.code(),
                DutchDate.withWeekday(from.toLocalDate()),
                hour(from),
                hour(until),
                session.place(),
                mail.link());
    }

    private static String hour(ZonedDateTime time) {
        return String.format(java.util.Locale.ROOT, "%d.%02d", time.getHour(), time.getMinute());
    }
}
