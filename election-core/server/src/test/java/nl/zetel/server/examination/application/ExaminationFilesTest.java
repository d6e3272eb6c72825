package nl.zetel.server.examination.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.ListHead;
import nl.zetel.api.person.Address;
import nl.zetel.law.list.InvalidityGround;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.law.numbering.Claim;
import nl.zetel.server.Westerveld;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.examination.domain.Addressee;
import nl.zetel.server.examination.domain.DecisionDraft;
import nl.zetel.server.examination.domain.Disposition;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.domain.Proposal;
import nl.zetel.server.examination.domain.Review;
import nl.zetel.server.examination.domain.SessionRecord;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.Submitter;
import nl.zetel.server.numbering.domain.Numbering;
import nl.zetel.server.pdf.KeptFile;
import org.junit.jupiter.api.Test;

/** The letter about omissions and the reports of the sessions as files. */
class ExaminationFilesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2018-02-09T16:00:00+01:00");
    private static final String MISSING = "De instemmingsverklaring van de derde kandidaat ontbreekt.";
    private static final SessionRecord SESSION = new SessionRecord(
            "R. Jager",
            List.of("C. Hofman", "M. de Boer"),
            List.of(new SessionRecord.Objection("De aanduiding lijkt op een andere.", "Zij is zo geregistreerd.")));

    @Test
    void theLetterAboutOmissions() {
        KeptFile.check(
                "omission-letter",
                letter(list("Progressief Westerveld")).page(),
                "Aangetekend en per e-mail verzonden I. van Leveraar Brink 1 7981EL Diever",
                MISSING,
                "Raadhuislaan 1");
    }

    @Test
    void theLetterAboutTwoListsOfOneSubmitter() {
        KeptFile.check(
                "omission-letter-two-lists",
                letter(list("Progressief Westerveld"), list("Sterk Westerveld")).page(),
                "Verzuimen op uw 2 kandidatenlijsten",
                "Verzuimen op de lijst \"Progressief Westerveld\"",
                "Verzuimen op de lijst \"Sterk Westerveld\"",
                "Dat kan uitsluitend op");
    }

    private static PageOrder letter(CandidateList... lists) {
        return OmissionLetters.of(
                Westerveld.election(),
                "/elections/e",
                Addressee.of(lists[0], Optional.empty()),
                Stream.of(lists)
                        .map(list -> new OmissionLetters.Omitted(list, examined()))
                        .toList(),
                LocalDate.of(2018, 2, 6));
    }

    private static CandidateList list(String designation) {
        return new CandidateList(
                new ListHead(designation, true, "nl"),
                Optional.empty(),
                true,
                List.of(),
                List.of(new Submitter(
                        new CandidateName("I.", "", "van", "Leveraar"),
                        new Address("Brink", "1", "7981EL", "Diever", "NL"),
                        false)),
                Optional.empty(),
                true,
                CandidateList.State.SUBMITTED);
    }

    @Test
    void theReportsOfTheSessions() {
        ListExamination decided = examined()
                .decided(new ListDecision(
                        true,
                        List.of(),
                        "",
                        List.of(new ListDecision.StruckCandidate(3, "Kieswet I 6", "K. Proef heeft niet ingestemd")),
                        "Progressief Westerveld",
                        List.of(),
                        true,
                        "nl",
                        List.of(),
                        "carla",
                        NOW,
                        Optional.empty()));
        SessionReports reports = new SessionReports(Westerveld.election(), List.of(decided), SESSION, true);
        KeptFile.check(
                "report-i-1", reports.examination(), "model I 1", MISSING, "voorzitter R. Jager", "lid C. Hofman");
        KeptFile.check(
                "report-i-4",
                reports.decision(numbers()),
                "model I 4",
                "K. Proef heeft niet ingestemd (Kieswet I 6)",
                "1. Progressief Westerveld",
                "2. lijst zonder aanduiding",
                "Het lot gaf Progressief Westerveld nummer 1. Getuigen: G. de Getuige.",
                "De aanduiding lijkt op een andere. Antwoord: Zij is zo geregistreerd.");
        HtmlPage copy = new SessionReports(Westerveld.election(), List.of(decided), SESSION, false).examination();
        assertThat(copy.html("")).contains("R. Jager", "zonder handtekeningen").doesNotContain("Handtekening</th>");
    }

    @Test
    void whatAJudgmentMadeOfADecisionIsNotInTheReportOfTheSession() {
        ListDecision invalid = new DecisionDraft(
                        examined().proposed(List.of(confirmed(InvalidityGround.B)), List.of()),
                        new ListHead("Progressief Westerveld", true, "nl"),
                        List.of())
                .decide("besproken", "carla", NOW);
        ListExamination judged = examined()
                .decided(invalid)
                .replaced(new DecisionDraft(examined(), new ListHead("Progressief Westerveld", true, "nl"), List.of())
                        .decide("de Afdeling", "carla", NOW)
                        .judgedOn("appeal"));
        String report = new SessionReports(Westerveld.election(), List.of(judged), SESSION, true)
                .decision(numbers())
                .html("");
        assertThat(report).contains("(Kieswet I 5(b))");
        assertThat(judged.earlierDecisions()).containsExactly(invalid);
    }

    private static Proposal confirmed(InvalidityGround ground) {
        return Proposal.invalid(ground).reviewed(new Review(Disposition.CONFIRM, "", "gezien", "carla", NOW));
    }

    private static SessionNumbers numbers() {
        Numbering numbering = new Numbering(
                List.of(new Numbering.Entry("list", "Progressief Westerveld"), new Numbering.Entry("other", "")),
                List.of(),
                List.of(new Numbering.Drawing("list", 1, List.of("G. de Getuige"), "carla", NOW)),
                "anna",
                Optional.of(NOW),
                Optional.of("vera"),
                List.of());
        return new SessionNumbers(
                numbering, numbering.calculate(LocalDate.of(2018, 2, 5), List.of(new Claim.None(), new Claim.None())));
    }

    private static ListExamination examined() {
        ExaminedOmission omission = new ExaminedOmission(
                "o",
                OmissionKind.C,
                "Kieswet I 2(1)(c)",
                Optional.of(3),
                MISSING,
                "Lever de verklaring (model H 9) alsnog in.",
                Optional.of(new Review(Disposition.CONFIRM, "", "", "carla", NOW)),
                Optional.empty());
        return new ListExamination(
                Optional.of("list"),
                Optional.empty(),
                "Progressief Westerveld",
                List.of(omission),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                List.of());
    }
}
