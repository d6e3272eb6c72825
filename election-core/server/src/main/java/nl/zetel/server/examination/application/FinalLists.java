package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.retention.TermStart;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.retention.application.RetentionEvents;

/**
 * When the decisions on the lists became final: the lists were published and the term to appeal is over. An appeal that was
 * lodged holds destruction until it is decided.
 */
@ApplicationScoped
@Transactional
public class FinalLists implements RetentionEvents {

    @Inject
    Examinations examinations;

    @Inject
    Elections elections;

    @Inject
    ServerClock clock;

    @Override
    public Optional<LocalDate> day(String electionId, TermStart start) {
        if (start != TermStart.LISTS_FINAL) {
            return Optional.empty();
        }
        LocalDate afterAppeal = elections
                .calendar(electionId)
                .entry(CalendarKey.APPEAL)
                .until()
                .toLocalDate()
                .plusDays(1);
        return examinations
                .publishedAt(electionId)
                .map(OffsetDateTime::toLocalDate)
                .map(published -> published.isAfter(afterAppeal) ? published : afterAppeal)
                .filter(day -> !day.isAfter(clock.today()));
    }
}
