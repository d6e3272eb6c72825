package nl.zetel.server.guide.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.pdf.PdfPage;
import nl.zetel.server.store.Stored;

/** What groups and citizens can read of an election: always what holds now. */
@ApplicationScoped
public class Guides {

    /** Files that are kept for who asks next; without a token anybody can ask, and laying out takes time. */
    private static final int KEPT = 16;

    private static final String DATES_FOOT =
            "Dit register is gemaakt uit de gegevens van de verkiezing. Waar het van de wet afwijkt zonder reden te noemen,"
                    + " geldt de wet.";

    @Inject
    PublicElections elections;

    @Inject
    Elections all;

    private final Map<String, byte[]> files = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    /** "Informatie voor politieke partijen": the guide for political groups, as an HTML page. */
    public String guide(String electionId, GuideLanguage language) {
        return GuidePage.of(elections.open(electionId).value(), language);
    }

    /** The same as a PDF file (PDF/A-2u, PDF/UA-1), dated on the moment at which the election was created. */
    public byte[] file(String electionId, GuideLanguage language) {
        Stored<Election> election = elections.open(electionId);
        return file(election, GuidePage.of(election.value(), language));
    }

    /** The official register of dates. */
    public DatesRegister dates(String electionId) {
        Election election = elections.open(electionId).value();
        return new DatesRegister(election, election.calendar(), all.dateChanges(electionId));
    }

    /** The register of dates as an HTML page. */
    public String datesPage(String electionId) {
        return DatesPage.of(dates(electionId)).html(DATES_FOOT);
    }

    /** The register of dates as a PDF file. */
    public byte[] datesFile(String electionId) {
        return file(elections.open(electionId), datesPage(electionId));
    }

    private byte[] file(Stored<Election> election, String page) {
        OffsetDateTime moment = election.createdAt().atZone(Amsterdam.ZONE).toOffsetDateTime();
        String key = moment + "\n" + page;
        byte[] kept = files.get(key);
        if (kept == null) {
            kept = PdfPage.of(page, moment);
            files.put(key, kept);
        }
        return kept;
    }

    /** The days and hours of the election, as an iCalendar feed. */
    public String calendarFeed(String electionId) {
        return CalendarFeed.of(elections.open(electionId));
    }
}
