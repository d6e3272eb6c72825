package nl.zetel.server.settlement.application;

import java.util.List;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.numbering.application.ListsPage;
import nl.zetel.server.settlement.domain.ReportedCandidate;
import nl.zetel.server.settlement.domain.SettlementMatch;

/** Messages to other committees as pages; their words are in {@code pages/settlement-*.html}. */
final class SettlementPages {

    private static final PageTemplate REPORT = PageTemplate.of("settlement-report");
    private static final PageTemplate NOTICE = PageTemplate.of("settlement-notice");

    private SettlementPages() {}

    /** About candidates who live in that municipality (I 1(2)). */
    static HtmlPage report(Election election, String municipality, List<ReportedCandidate> candidates) {
        return REPORT.fill(values(election, municipality, "", candidates));
    }

    /** To a committee that reported a person of whom others reported too (I 1(3)). */
    static HtmlPage notice(Election election, String municipality, SettlementMatch match) {
        List<String> others = match.reportedBy().stream()
                .filter(each -> !each.equals(municipality))
                .toList();
        return NOTICE.fill(values(election, municipality, String.join(", ", others), List.of(match.candidate())));
    }

    private static Values values(
            Election election, String municipality, String others, List<ReportedCandidate> candidates) {
        return new Values(
                municipality,
                election.name(),
                DutchDate.of(election.electionDay()),
                election.municipalityName(),
                others,
                candidates.stream().map(SettlementPages::row).toList(),
                election.office());
    }

    private static Row row(ReportedCandidate candidate) {
        return new Row(
                ListsPage.name(candidate.name()),
                candidate.birth().map(Object::toString).orElse(""),
                candidate.locality(),
                candidate.designation());
    }

    private record Values(
            String to,
            String election,
            String electionDay,
            String municipality,
            String others,
            List<Row> candidates,
            ElectionOffice office) {}

    private record Row(String name, String birth, String locality, String designation) {}
}
