package nl.zetel.server.guide.application;

import java.util.List;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.server.election.domain.DateChange;
import nl.zetel.server.election.domain.Election;

/**
 * The official register of dates of an election: what holds, by which article, moved by which rule, set otherwise for which
 * reason; and what held before.
 *
 * @param election the election
 * @param calendar its calendar
 * @param changes what became another day or hour, from the first change on
 */
public record DatesRegister(Election election, ElectionCalendar calendar, List<DateChange> changes) {

    /** Copies the list. */
    public DatesRegister {
        changes = List.copyOf(changes);
    }
}
