package nl.zetel.server.errorreport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.errorreport.domain.ErrorReport.Outcome;
import nl.zetel.server.errorreport.domain.ReportedError;
import nl.zetel.server.result.application.ReportChapter;

/** The reports of suspected errors and their handling in the certified report of the session (Kieswet P 22). */
@ApplicationScoped
public class ErrorReportChapter implements ReportChapter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", Locale.forLanguageTag("nl-NL"));

    @Inject
    ErrorReports reports;

    @Override
    public void write(String electionId, HtmlPage page) {
        List<ReportedError> all = reports.forReport(electionId);
        if (!all.isEmpty()) {
            page.heading("Meldingen van vermoedelijke fouten (P 1b)")
                    .table(
                            "Meldingen en hun afdoening",
                            List.of("Nr.", "Ontvangen", "Stembureau", "Melding", "Afdoening"),
                            all.stream().map(ErrorReportChapter::row).toList());
        }
    }

    @Override
    public List<Missing> missing(String electionId) {
        return reports.open(electionId).stream()
                .map(number -> new Missing(
                        "Over melding " + number + " van een vermoedelijke fout is nog niet beslist",
                        "Een lid van het centraal stembureau legt eerst die beslissing vast (error-reports, outcomes)"))
                .toList();
    }

    private static List<String> row(ReportedError report) {
        return List.of(
                Integer.toString(report.number()),
                moment(report.receivedAt()) + (report.inTime() ? "" : " (te laat)"),
                report.station().orElse("alle"),
                report.summary(),
                report.outcome().map(Outcome::text).orElse("Niet behandeld")
                        + (report.text().isBlank() ? "" : ". " + report.text()));
    }

    private static String moment(OffsetDateTime at) {
        return MOMENT.format(at.atZoneSameInstant(nl.zetel.server.clock.Amsterdam.ZONE));
    }
}
