package nl.zetel.server.guide.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.zetel.server.election.application.PublicElections;

/** What groups and citizens can read of an election: always what holds now. */
@ApplicationScoped
public class Guides {

    @Inject
    PublicElections elections;

    /** "Informatie voor politieke partijen": the guide for political groups, as an HTML page. */
    public String guide(String electionId, GuideLanguage language) {
        return GuidePage.of(elections.open(electionId).value(), language);
    }

    /** The days and hours of the election, as an iCalendar feed. */
    public String calendarFeed(String electionId) {
        return CalendarFeed.of(elections.open(electionId));
    }
}
