package nl.zetel.server.errorreport.domain;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A report and its handling, as the certified report of the session has them (Kieswet P 22): without who reported it.
 *
 * @param number its number
 * @param receivedAt when it was received
 * @param inTime whether that was in time
 * @param station number of the station; absent where it is about the whole count
 * @param summary what was reported, in the committee's words; blank until it decided
 * @param outcome what the committee made of it; absent until it decided
 * @param text why
 */
public record ReportedError(
        int number,
        OffsetDateTime receivedAt,
        boolean inTime,
        Optional<String> station,
        String summary,
        Optional<ErrorReport.Outcome> outcome,
        String text) {

    /** What the certified report has of a report. */
    public static ReportedError of(ErrorReport report) {
        return new ReportedError(
                report.number(),
                report.receivedAt(),
                report.inTime(),
                report.station(),
                report.summary().orElse(""),
                report.outcome(),
                report.step(ErrorReport.State.DECIDED)
                        .map(ErrorReport.Step::text)
                        .orElse(""));
    }
}
