package nl.zetel.server.examination.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.ListHead;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Gender;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.InvalidityGround;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.law.list.Settlement;
import nl.zetel.law.numbering.Claim;
import nl.zetel.server.Westerveld;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.examination.domain.Addressee;
import nl.zetel.server.examination.domain.DecidedCandidate;
import nl.zetel.server.examination.domain.DecisionDraft;
import nl.zetel.server.examination.domain.Disposition;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.domain.Proposal;
import nl.zetel.server.examination.domain.Review;
import nl.zetel.server.examination.domain.SessionRecord;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
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
            Optional.of(List.of(
                    new SessionRecord.Objection("De aanduiding lijkt op een andere.", "Zij is zo geregistreerd."))),
            Optional.empty(),
            Optional.empty());
    private static final List<ListedCandidate> CANDIDATES = List.of(
            candidate(new CandidateName("A.B.", "Anna", "van der", "Berg"), Optional.of(Gender.FEMALE), "Diever", ""),
            candidate(new CandidateName("C.", "", "", "Berlijner"), Optional.empty(), "Berlijn", "DE"),
            candidate(new CandidateName("K.", "", "", "Proef"), Optional.empty(), "Diever", ""));

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
    @LegalBasis({"Kieswet I 1", "Kieswet I 18"})
    void theReportOfTheExaminationHasThePartsOfItsModel() {
        SessionReports reports = reports(SESSION, examined(), blank());
        check(
                "report-i-1",
                reports.examination(),
                "Model I 1 – Proces-verbaal van het onderzoek naar de kandidatenlijsten",
                "1. Verkiezing Verkiezing van Gemeenteraad Westerveld 2018 Gemeente Westerveld Dag van de stemming"
                        + " woensdag 21 maart 2018",
                "2. Zitting Openbare zitting van het centraal stembureau in Diever Datum en tijdstip dinsdag 6 februari 2018"
                        + " om 16.00 uur",
                "3. Kandidatenlijsten",
                "Aanduiding boven de lijst Eerste kandidaat Aantal namen Progressief Westerveld van der Berg, A.B. 3",
                "lijst zonder aanduiding (van der Berg, A.B.) van der Berg, A.B. 3",
                "4. Geconstateerde verzuimen",
                "Progressief Westerveld " + MISSING + " (Kieswet I 2(1)(c))",
                "5. Ondertekening Datum 6 februari 2018 Naam en handtekening voorzitter R. Jager",
                "Naam en handtekening lid C. Hofman");
        HtmlPage copy = new SessionReports(Westerveld.election(), List.of(), SESSION, false).examination();
        assertThat(copy.html(""))
                .contains("R. Jager", "zonder handtekeningen", "Er zijn geen lijsten ingeleverd.")
                .doesNotContain("Naam en handtekening");
    }

    @Test
    @LegalBasis({"Kieswet I 4", "Kieswet I 6(1)", "Kieswet I 14"})
    void theReportOfTheDecisionsHasThePartsOfItsModel() {
        ListExamination decided =
                examined().proposed(List.of(), List.of()).decided(decision("Progressief Westerveld", List.of()));
        ListExamination without = blank().proposed(List.of(), List.of()).decided(decision("", List.of()));
        check(
                "report-i-4",
                reports(SESSION, decided, without).decision(numbers()),
                "Model I 4 – Proces-verbaal over geldigheid en nummering kandidatenlijsten",
                "1. Verkiezing",
                "2. Zitting Openbare zitting van het centraal stembureau in Diever Datum en tijdstip vrijdag 9 februari 2018",
                "3. Geconstateerde verzuimen",
                MISSING,
                "4. Herstelde verzuimen Er zijn geen verzuimen hersteld.",
                "5. Ongeldige lijsten Het centraal stembureau heeft geen lijst ongeldig verklaard.",
                "6. Geschrapte kandidaten",
                "Aanduiding Naam kandidaat Reden Progressief Westerveld Proef, K. Niet ingestemd. (Kieswet I 6(1)(b))",
                "7. Geschrapte aanduidingen Het centraal stembureau heeft geen aanduiding geschrapt.",
                "8. Gecorrigeerde aanduidingen Het centraal stembureau heeft geen aanduiding ambtshalve aangepast.",
                "9. Geldige lijsten",
                "A. Progressief Westerveld Nr. Naam Voorletters Woonplaats 1 van der Berg A.B. (Anna) (v) Diever 2 Berlijner C."
                        + " Berlijn (DE)",
                "B. Lijst zonder aanduiding Nr. Naam",
                "10. Nummering van de kandidatenlijsten",
                "Nummer Aanduiding of naam eerste kandidaat Aantal kieskringen 1 Progressief Westerveld 1 2 lijst zonder"
                        + " aanduiding (van der Berg, A.B.) 1",
                "Het lot gaf Progressief Westerveld nummer 1. Getuigen: G. de Getuige.",
                "11. Bezwaren van de aanwezige kiezers",
                "Nummer Bezwaar Antwoord van het centraal stembureau 1 De aanduiding lijkt op een andere. Zij is zo geregistreerd.",
                "12. Ondertekening Datum 9 februari 2018 Naam en handtekening voorzitter R. Jager");
    }

    @Test
    @LegalBasis({"Kieswet I 6(2)", "Kieswet I 6(3)"})
    void aStruckAndACorrectedDesignationStandInPartsOfTheirOwn() {
        ListExamination struck = examined()
                .proposed(List.of(), List.of())
                .decided(decision("", List.of(new ListDecision.Part("Kieswet I 6(2)", "Niet geregistreerd."))));
        ListExamination corrected = examined()
                .proposed(List.of(), List.of())
                .decided(decision(
                        "Progressief Westerveld!",
                        List.of(new ListDecision.Part("Kieswet I 6(3)", "Zo geregistreerd."))));
        String text = KeptFile.text(
                reports(SESSION, struck, corrected).decision(numbers()).html("voet"));
        assertThat(text)
                .containsSubsequence(
                        "7. Geschrapte aanduidingen",
                        "Progressief Westerveld van der Berg, A.B. Niet geregistreerd. (Kieswet I 6(2))",
                        "8. Gecorrigeerde aanduidingen",
                        "Progressief Westerveld Progressief Westerveld! Zo geregistreerd.",
                        "9. Geldige lijsten");
    }

    @Test
    void aReportThatGoesToTheSessionHasRoomForObjectionsAndSaysWhereAndWhenTheSessionWas() {
        SessionRecord open = new SessionRecord(
                "R. Jager",
                List.of(),
                Optional.empty(),
                Optional.of("dorpshuis De Spil, Vledder"),
                Optional.of(OffsetDateTime.parse("2018-02-09T09:30:00Z")));
        ListExamination decided =
                examined().proposed(List.of(), List.of()).decided(decision("Progressief Westerveld", List.of()));
        assertThat(KeptFile.text(reports(open, decided).decision(numbers()).html("voet")))
                .contains(
                        "in dorpshuis De Spil, Vledder Datum en tijdstip vrijdag 9 februari 2018 om 10.30 uur",
                        "Er zijn geen bezwaren ingebracht. ",
                        "Deze bezwaren zijn ingebracht: Nummer Bezwaar");
        SessionRecord none =
                new SessionRecord("R. Jager", List.of(), Optional.of(List.of()), Optional.empty(), Optional.empty());
        assertThat(reports(none, decided).decision(numbers()).html(""))
                .contains("Er zijn geen bezwaren ingebracht.")
                .doesNotContain("Bezwaar</th>");
    }

    private static void check(String name, HtmlPage page, String... texts) {
        KeptFile.check(name, page, texts);
        assertThat(KeptFile.text(page.html("voet"))).as(name).containsSubsequence(texts);
    }

    private static SessionReports reports(SessionRecord session, ListExamination... examinations) {
        return new SessionReports(
                Westerveld.election(),
                Stream.of(examinations)
                        .map(each -> new ReportedList(
                                each, Optional.of(list(each.designation()).withCandidates(CANDIDATES))))
                        .toList(),
                session,
                true);
    }

    private static ListDecision decision(String designation, List<ListDecision.Part> changes) {
        return new ListDecision(
                true,
                List.of(),
                "",
                List.of(new ListDecision.StruckCandidate(3, "Kieswet I 6(1)(b)", "Niet ingestemd.")),
                designation,
                changes,
                true,
                "nl",
                List.of(new DecidedCandidate(1, 1, CANDIDATES.get(0)), new DecidedCandidate(2, 2, CANDIDATES.get(1))),
                "carla",
                NOW,
                Optional.empty());
    }

    private static ListedCandidate candidate(
            CandidateName name, Optional<Gender> gender, String place, String country) {
        return new ListedCandidate(
                name,
                gender,
                Optional.of(PartialDate.parse("1980-02-03")),
                place,
                country,
                Optional.empty(),
                Optional.empty(),
                Consent.MISSING,
                Home.MUNICIPALITY,
                Settlement.NONE,
                false,
                Optional.empty());
    }

    private static ListExamination blank() {
        return examined("");
    }

    @Test
    void whatAJudgmentMadeOfADecisionIsNotInTheReportOfTheSession() {
        ListDecision invalid = new DecisionDraft(
                        examined().proposed(List.of(confirmed(InvalidityGround.B)), List.of()),
                        new ListHead("Progressief Westerveld", true, "nl"),
                        List.of())
                .decide("besproken", "carla", NOW);
        ListExamination judged = examined()
                .proposed(List.of(), List.of())
                .decided(invalid)
                .replaced(new DecisionDraft(examined(), new ListHead("Progressief Westerveld", true, "nl"), List.of())
                        .decide("de Afdeling", "carla", NOW)
                        .judgedOn("appeal"));
        String report = reports(SESSION, judged).decision(numbers()).html("");
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
                numbering,
                numbering.calculate(LocalDate.of(2018, 2, 5), List.of(new Claim.None(), new Claim.None())),
                Map.of("other", "van der Berg, A.B."));
    }

    private static ListExamination examined() {
        return examined("Progressief Westerveld");
    }

    private static ListExamination examined(String designation) {
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
                Optional.of(designation.isBlank() ? "other" : "list"),
                Optional.empty(),
                designation,
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
