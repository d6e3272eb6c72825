package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.notice.domain.Meeting;
import nl.zetel.server.notice.persistence.MeetingStore;
import nl.zetel.server.notice.persistence.RegistrationStore;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/** Destroys who came to information meetings; the meetings stay. */
@ApplicationScoped
@Transactional
public class MeetingRetention implements RetentionHandler {

    @Inject
    MeetingStore meetings;

    @Inject
    RegistrationStore registrations;

    @Override
    public RecordKind kind() {
        return RecordKind.MEETING_REGISTRATIONS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(
                event,
                meetings.all(electionId).stream()
                        .mapToLong(meeting -> registrations.count(meeting.id()))
                        .sum());
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        List<String> identifiers = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        for (Stored<Meeting> meeting : meetings.all(electionId)) {
            registrations.all(meeting.id()).forEach(registration -> {
                identifiers.add(registration.id());
                registrations.destroy(registration);
            });
            subjects.add(Meetings.path(electionId, meeting.id()) + "/registrations");
        }
        return new Destroyed(identifiers, subjects);
    }
}
