package nl.zetel.server.settlement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.settlement.domain.SettlementReport.Kind;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet I 1(2)", "Kieswet I 1(3)"})
class SettlementMatchesTest {

    private static final ReportedCandidate VRIES = person("A.", "de", "Vries", "1980-05-05");

    @Test
    void onePersonReportedByTwoCommitteesIsPassedOnToBoth() {
        SettlementMatch match = matches(
                        report(Kind.REPORT_RECEIVED, "Assen", VRIES),
                        report(Kind.REPORT_RECEIVED, "Meppel", person("A", "De", "vries", "1980-05-05")))
                .get(0);
        assertThat(match.mustBePassedOn()).isTrue();
        assertThat(match.untold()).containsExactly("Assen", "Meppel");
    }

    @Test
    void theSameCommitteeTwiceIsOneReport() {
        List<SettlementMatch> all =
                matches(report(Kind.REPORT_RECEIVED, "Assen", VRIES), report(Kind.REPORT_RECEIVED, "Assen", VRIES));
        assertThat(all).hasSize(1);
        assertThat(all.get(0).untold()).isEmpty();
    }

    @Test
    void whoWasToldIsNotToldAgain() {
        SettlementMatch match = matches(
                        report(Kind.REPORT_RECEIVED, "Assen", VRIES),
                        report(Kind.REPORT_RECEIVED, "Meppel", VRIES),
                        report(Kind.NOTICE_SENT, "Assen", VRIES))
                .get(0);
        assertThat(match.untold()).containsExactly("Meppel");
    }

    @Test
    void anotherDateOfBirthIsAnotherPersonAndAMissingOneLeavesItToAPerson() {
        assertThat(VRIES.compare(person("A.", "de", "Vries", "1981-05-05")))
                .isEqualTo(ReportedCandidate.Likeness.OTHER);
        assertThat(VRIES.compare(person("A.", "de", "Vries", ""))).isEqualTo(ReportedCandidate.Likeness.POSSIBLE);
        assertThat(VRIES.compare(person("B.", "de", "Vries", "1980-05-05")))
                .isEqualTo(ReportedCandidate.Likeness.OTHER);
    }

    private static List<SettlementMatch> matches(SettlementReport... reports) {
        return new SettlementMatches(List.of(reports), List.of()).all();
    }

    private static SettlementReport report(Kind kind, String municipality, ReportedCandidate candidate) {
        return new SettlementReport(kind, municipality, LocalDate.of(2026, 2, 3), List.of(candidate), Optional.empty());
    }

    private static ReportedCandidate person(String initials, String prefix, String surname, String birth) {
        return new ReportedCandidate(
                new CandidateName(initials, "", prefix, surname),
                birth.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(birth)),
                "Diever",
                "",
                Optional.empty(),
                Optional.empty());
    }
}
