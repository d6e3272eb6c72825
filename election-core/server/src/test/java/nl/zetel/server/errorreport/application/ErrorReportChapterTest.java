package nl.zetel.server.errorreport.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.server.Bench;
import nl.zetel.server.Westerveld;
import nl.zetel.server.counting.application.CountingBench;
import nl.zetel.server.counting.application.StationCounts;
import nl.zetel.server.counting.domain.CountEntry.Slot;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.errorreport.domain.ErrorReport;
import nl.zetel.server.errorreport.domain.ErrorReport.Decision;
import nl.zetel.server.errorreport.domain.ErrorReport.Outcome;
import nl.zetel.server.errorreport.domain.NewReport;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.result.application.ReportChapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the certified report says of error reports, and what the session waits for (Kieswet P 1b, P 22). */
class ErrorReportChapterTest {

    private static final OffsetDateTime IN_TIME = OffsetDateTime.parse("2026-03-20T09:00:00+01:00");
    private static final OffsetDateTime TOO_LATE = OffsetDateTime.parse("2026-03-24T10:00:01+01:00");

    private final Bench bench = new Bench().with(NumberedLists.class, new CountingBench.ThreeLists());
    private String election = "";

    @BeforeEach
    void polls() {
        bench.at("2026-03-25T10:00:00+01:00");
        election = bench.does(
                () -> bench.bean(Elections.class).create(election2026()).id());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void withoutReportsThereIsNoChapter() {
        assertThat(chapter()).doesNotContain("Meldingen");
        assertThat(missing()).isEmpty();
    }

    @Test
    void theSessionWaitsForReportsInTimeAndNotForThoseThatCameTooLate() {
        record(IN_TIME);
        record(TOO_LATE);

        assertThat(missing())
                .extracting(ReportChapter.Missing::why)
                .containsExactly("Over melding 1 van een vermoedelijke fout is nog niet beslist");
        assertThat(chapter()).contains("Niet behandeld", "24 maart 2026 10.00 (te laat)");
    }

    @Test
    void aReportStandsThereInTheCommitteesWordsAndNotInTheReporters() {
        String id = record(IN_TIME);
        bench.as("carla", "committee");
        bench.does(() -> reports()
                .decide(
                        election,
                        id,
                        new Decision(
                                Outcome.NOT_INVESTIGATED, "Aantal op het bord", "Het bord was van een ander bureau")));

        assertThat(missing()).isEmpty();
        assertThat(chapter())
                .contains(
                        "Aantal op het bord",
                        "Niet onderzocht. Het bord was van een ander bureau",
                        "20 maart 2026 09.00")
                .doesNotContain("Jansen", "Melder");
    }

    @Test
    void askingForARecountOpensTheStationsCountAndSaysWhatFollows() {
        String station = CountingBench.station(bench, election, "1");
        CountingBench.enter(bench, election, station, "anna", Slot.FIRST, CountingBench.count(500, 300, 30));
        CountingBench.enter(bench, election, station, "bas", Slot.SECOND, CountingBench.count(500, 300, 30));
        bench.as("anna", "clerk");
        String id = bench.does(() -> reports()
                .record(election, new NewReport(Optional.of("1"), "Lijsten verwisseld", Optional.empty()), IN_TIME)
                .id());
        bench.does(() -> reports().assign(election, id, "anna"));
        bench.does(() -> reports().investigate(election, id, "De stapels lagen verkeerd"));
        bench.as("carla", "committee");
        ErrorReport decided = bench.does(() ->
                        reports().decide(election, id, new Decision(Outcome.RECOUNT_ASKED, "Stapels", "Tel opnieuw")))
                .value();

        StationStatus status =
                bench.bean(StationCounts.class).status(election, station).value();
        assertThat(status.state()).isEqualTo(StationStatus.State.NOT_STARTED);
        assertThat(status.session()).isEqualTo(2);
        assertThat(status.corrigenda())
                .singleElement()
                .satisfies(corrigendum -> assertThat(corrigendum.reason()).contains("melding 1", "Tel opnieuw"));
        assertThat(reports().next(election, decided)).hasValueSatisfying(next -> {
            assertThat(next.text()).contains("stembureau 1 wacht op het nieuwe proces-verbaal");
            assertThat(next.href()).endsWith("/polling-stations/" + station + "/count-status");
        });
    }

    private String record(OffsetDateTime at) {
        NewReport report =
                new NewReport(Optional.empty(), "Volgens de heer Jansen klopt het niet", Optional.of("M. de Melder"));
        return bench.does(() -> reports().record(election, report, at).id());
    }

    private String chapter() {
        HtmlPage page = HtmlPage.titled("Proces-verbaal");
        bench.bean(ErrorReportChapter.class).write(election, page);
        return page.html("");
    }

    private java.util.List<ReportChapter.Missing> missing() {
        return bench.bean(ErrorReportChapter.class).missing(election);
    }

    private ErrorReports reports() {
        return bench.bean(ErrorReports.class);
    }

    private static Election election2026() {
        Election of2018 = Westerveld.election();
        return new Election(
                "GR2026_Westerveld",
                "Gemeenteraad Westerveld 2026",
                of2018.municipalityName(),
                of2018.seats(),
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 3, 18),
                of2018.decreeDays(),
                of2018.overrides(),
                of2018.previous(),
                Optional.empty(),
                Optional.empty(),
                of2018.office());
    }
}
