package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import nl.zetel.server.counting.domain.PublicProgress;
import nl.zetel.server.document.application.PageFoot;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.store.Stored;

/** How far the count has come, for readers without a token; the votes themselves wait for the result. */
@ApplicationScoped
@Transactional
public class PublicCounts {

    @Inject
    PublicElections elections;

    @Inject
    StationCounts counts;

    @Inject
    PageFoot foot;

    /** The progress of an election. */
    public PublicProgress progress(String electionId) {
        String name = elections.open(electionId).value().name();
        return PublicProgress.of(
                name, counts.progress(electionId).stream().map(Stored::value).toList());
    }

    /** The same as a page. */
    public String page(String electionId) {
        PublicProgress progress = progress(electionId);
        int all = progress.stations().size();
        int done = progress.in(PublicProgress.State.COMPLETE);
        return HtmlPage.titled("Voortgang van de telling, " + progress.election())
                .text(done + " van de " + all
                        + " stembureaus zijn klaar. De uitslag zelf wordt bekendgemaakt in de zitting"
                        + " van het centraal stembureau.")
                .table(
                        "Stembureaus per stand",
                        List.of("Stand", "Aantal"),
                        Arrays.stream(PublicProgress.State.values())
                                .map(state -> List.of(state.text(), Integer.toString(progress.in(state))))
                                .toList())
                .table(
                        "Stembureaus",
                        List.of("Nummer", "Naam", "Stand"),
                        progress.stations().stream().map(PublicCounts::row).toList())
                .html(foot.text());
    }

    private static List<String> row(PublicProgress.Station station) {
        return List.of(
                station.number(),
                station.name(),
                station.state().text() + (station.corrected() ? " (verbeterd proces-verbaal)" : ""));
    }
}
