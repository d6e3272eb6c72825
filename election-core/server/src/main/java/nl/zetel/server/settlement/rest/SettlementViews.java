package nl.zetel.server.settlement.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.server.examination.domain.Evidence;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.settlement.application.SettlementReports;
import nl.zetel.server.settlement.domain.ReportedCandidate;
import nl.zetel.server.settlement.domain.SettlementMatch;
import nl.zetel.server.settlement.domain.SettlementReport;
import nl.zetel.server.store.Stored;
import org.jspecify.annotations.Nullable;

/** Messages between committees as callers send and see them. */
public final class SettlementViews {

    private SettlementViews() {}

    /** A message to the committee of a municipality about candidates who live there. */
    public record ReportBody(String municipality, List<SettlementReports.Place> candidates) {}

    /** A candidate whom another committee names. */
    public record CandidateBody(
            @Nullable String initials,
            @Nullable String prefix,
            String surname,
            Optional<PartialDate> birth,
            @Nullable String locality,
            @Nullable String designation) {

        ReportedCandidate candidate() {
            return new ReportedCandidate(
                    new CandidateName(text(initials), "", text(prefix), surname),
                    birth,
                    text(locality),
                    text(designation),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** A message that came from another committee. */
    public record ReceivedBody(
            SettlementReport.Kind kind, String municipality, LocalDate receivedOn, List<CandidateBody> candidates) {

        SettlementReport report() {
            return new SettlementReport(
                    kind,
                    municipality,
                    receivedOn,
                    candidates.stream().map(CandidateBody::candidate).toList(),
                    Optional.empty());
        }
    }

    /** Which person is passed on. */
    public record NoticeBody(String reportId, int candidate) {}

    /** A candidate of this election of whom a notice shows that the candidate declared to settle elsewhere too. */
    public record EvidenceBody(
            int candidate,
            String listId,
            int position,
            @Nullable String reason) {}

    /** What was recorded with the examination of the list. */
    public record EvidenceView(String listExaminationId, String listId, int position, String article, String note) {

        static EvidenceView of(Stored<ListExamination> stored) {
            Evidence last =
                    stored.value().evidence().get(stored.value().evidence().size() - 1);
            return new EvidenceView(
                    stored.id(),
                    stored.value().listId().orElseThrow(),
                    last.position(),
                    last.kind().article(),
                    last.note());
        }
    }

    /** A message. */
    public record ReportView(
            String id,
            SettlementReport.Kind kind,
            String municipality,
            LocalDate on,
            List<ReportedCandidate> candidates,
            Optional<String> documentId,
            boolean sent) {

        static ReportView of(Stored<SettlementReport> stored, Set<String> sent) {
            SettlementReport value = stored.value();
            return new ReportView(
                    stored.id(),
                    value.kind(),
                    value.municipality(),
                    value.on(),
                    value.candidates(),
                    value.documentId(),
                    value.documentId().filter(sent::contains).isPresent());
        }
    }

    /** A person of whom other committees wrote. */
    public record MatchView(
            ReportedCandidate candidate,
            List<String> reportedBy,
            List<String> noticesFrom,
            List<String> passedOnTo,
            List<String> untold,
            List<SettlementMatch.Own> own) {

        static MatchView of(SettlementMatch match) {
            return new MatchView(
                    match.candidate(),
                    match.reportedBy(),
                    match.noticesFrom(),
                    match.passedOnTo(),
                    match.untold(),
                    match.own());
        }
    }

    static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
