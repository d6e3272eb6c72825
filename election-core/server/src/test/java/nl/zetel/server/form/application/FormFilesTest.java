package nl.zetel.server.form.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.ListHead;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Gender;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.server.Westerveld;
import nl.zetel.server.form.domain.FilledForm;
import nl.zetel.server.form.domain.FormCode;
import nl.zetel.server.form.domain.FormData;
import nl.zetel.server.form.domain.FormGaps;
import nl.zetel.server.form.domain.Forms;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Representative;
import nl.zetel.server.nomination.domain.Submitter;
import nl.zetel.server.pdf.KeptFile;
import org.junit.jupiter.api.Test;

/** The forms as files, with what the models ask for. */
class FormFilesTest {

    private static final Address BRINK = new Address("Brink", "1", "7981EL", "Diever", "NL");
    private static final String FOOT = "Ingevuld op 1 februari 2018 12:00 uur met versie 3 van de lijst.";
    private static final FormData.Group GROUP =
            new FormData.Group("Progressief Westerveld", "Vereniging Progressief Westerveld", "G. de Machtigde");
    private static final String BLANK = "Formulier om in te vullen.";
    private static final FormData.Group[] ONE = {GROUP};
    private static final FormData.Group OTHER = new FormData.Group("Dorpsbelang", "Vereniging Dorpsbelang", "");

    private static final FormData.Group[] PAIR = {GROUP, OTHER};

    @Test
    @LegalBasis({"Kieswet H 1", "Kieswet H 2", "Kieswet H 5"})
    void theListHasThePartsOfItsModel() {
        check(
                FormCode.H_1,
                data(false, GROUP),
                "form-h-1",
                "Model H 1 – Kandidatenlijst",
                "maandag 5 februari 2018 van 9.00 tot 17.00 uur",
                "1. Verkiezing Verkiezing van Gemeenteraad Westerveld 2018 Gemeente Westerveld",
                "2. Kieskringen De lijst wordt ingeleverd voor de gemeente Westerveld",
                "3. Aanduiding van de politieke groepering Aanduiding boven de kandidatenlijst Progressief Westerveld",
                "4. Kandidaten op de lijst Nr. Naam Voorletters Geboortedatum Woonplaats",
                "1 van der Berg A.B. (Anna) (v) 03-02-1980 Diever",
                "2 Berlijner C. 01-01-1971 Berlijn (DE)",
                "5. Vervanger(s) voor het herstel van verzuimen",
                "Nr. Naam Voorletters Postadres Postcode Plaats 1 de Vervanger V. Brink 1 7981EL Diever",
                "6. In te leveren bij de kandidatenlijst",
                "X Machtiging van elke gemachtigde om de aanduiding boven de lijst te plaatsen (model H 3-1).",
                "X Ten minste 10 verklaringen van kiezers die de lijst ondersteunen (model H 4).",
                "X Instemmingsverklaring van elke kandidaat (model H 9): 2.",
                "X Kopie van een geldig identiteitsbewijs",
                "X Bewijs dat de waarborgsom is betaald (model H 12).",
                "X Verklaring van voorgenomen vestiging van elke kandidaat die niet in de gemeente woont: 1.",
                "7. Ondertekening door de inleveraar Naam en voorletters van Leveraar, I.",
                "Postadres, postcode en plaats Brink 1, 7981EL Diever Datum",
                "Handtekening");
    }

    @Test
    @LegalBasis({"Kieswet H 4(8)", "Kieswet H 14(2)"})
    void whatAListNeedsNotHandInIsNotTickedAndSaysWhy() {
        String text = text(FormCode.H_1, data(true));
        assertThat(text)
                .contains("Niet nodig: de lijst heeft geen aanduiding.")
                .contains("Niet nodig: de lijst is vrijgesteld (Kieswet H 4, achtste lid).")
                .contains("geen (blanco lijst); eerste kandidaat: A.B. van der Berg")
                .contains("X Instemmingsverklaring")
                .doesNotContain("X Machtiging", "X Ten minste", "X Bewijs");
        for (FormCode code : List.of(FormCode.H_4, FormCode.H_7, FormCode.H_9)) {
            assertThat(text(code, data(false)))
                    .as(code.code())
                    .contains("geen (blanco lijst); eerste kandidaat: A.B. van der Berg");
        }
    }

    @Test
    @LegalBasis("Kieswet H 3(2)")
    void theAuthorisationOfOneAgentHasThePartsOfItsModel() {
        check(
                FormCode.H_3_1,
                data(false, GROUP),
                "form-h-3-1",
                "Model H 3-1 – Machtiging om aanduiding boven kandidatenlijst te plaatsen",
                "1. Verkiezing",
                "2. Kieskringen De machtiging geldt voor de gemeente Westerveld",
                "3. Aanduiding van de politieke groepering Geregistreerde aanduiding Progressief Westerveld",
                "4. Toestemming aan de inleveraar",
                "de aanduiding van punt 3",
                "Naam van de inleveraar van Leveraar, I.",
                "5. Kandidaten op de lijst Nr. Naam Voorletters Woonplaats 1 van der Berg",
                "6. Ondertekening door de gemachtigde van de politieke groepering Datum",
                "Naam van de gemachtigde G. de Machtigde",
                "Volledige statutaire naam van de groepering Vereniging Progressief Westerveld",
                "Handtekening");
    }

    @Test
    @LegalBasis("Kieswet H 3(3)")
    void theAuthorisationsForACombinedDesignationHaveABlockForEachGroup() {
        check(
                FormCode.H_3_2,
                data(false, GROUP, OTHER),
                "form-h-3-2",
                "Model H 3-2 – Machtiging om samengevoegde aanduiding boven kandidatenlijst te plaatsen",
                "ten hoogste 35 tekens",
                "3. Aanduiding van de politieke groeperingen Samengevoegde aanduiding Progressief Westerveld/Dorpsbelang",
                "4. Toestemming aan de inleveraar Wij geven",
                "5. Kandidaten op de lijst",
                "6. Ondertekening door de gemachtigde van politieke groepering 1: Progressief Westerveld Datum",
                "Naam van de gemachtigde G. de Machtigde",
                "7. Ondertekening door de gemachtigde van politieke groepering 2: Dorpsbelang Datum",
                "Volledige statutaire naam van de groepering Vereniging Dorpsbelang");
    }

    @Test
    @LegalBasis({"Kieswet H 4", "Kieswet I 3(1)", "Kieswet Z 4(2)"})
    void theSupportDeclarationWarnsFirstAndNamesTheVoterAndTheMayor() {
        check(
                FormCode.H_4,
                data(false, GROUP),
                "form-h-4",
                "Model H 4 – Ondersteuningsverklaring",
                "voor iedereen ter inzage gelegd",
                "van 22 januari 2018 tot en met 5 februari 2018",
                "één verklaring ondertekenen",
                "Let op! Het is strafbaar",
                "1. Verkiezing",
                "2. Aanduiding van de politieke groepering Aanduiding boven de lijst die u ondersteunt Progressief Westerveld",
                "3. Kandidaten op de lijst Nr. Naam Voorletters Woonplaats 1 van der Berg A.B. (Anna) (v) Diever",
                "4. Ondertekening door de kiezer Ik ondersteun de kandidatenlijst die hierboven staat. Datum",
                "5. Verklaring van de burgemeester",
                "De burgemeester van Westerveld De kiezer behoort tot kieskring Westerveld Datum",
                "Ondertekening of gemeentestempel");
        assertThat(text(FormCode.H_4, data(false, GROUP)))
                .as("it is open to inspection")
                .doesNotContain("999993653", "03-02-1980", "Geboortedatum", "Burgerservicenummer");
        assertThat(text(FormCode.H_1, data(false, GROUP))).doesNotContain("999993653", "Burgerservicenummer");
    }

    @Test
    @LegalBasis({"Kieswet H 9", "Kieswet H 10"})
    void theConsentDeclarationsNameTheAddressOrTheRepresentative() {
        check(
                FormCode.H_9,
                data(false, GROUP),
                "form-h-9",
                "Model H 9 – Instemmingsverklaring van kandidaat 1, A.B. van der Berg Bladzijde 1 van",
                "op plaats 1",
                "Let op! Bent u nu geen lid van de gemeenteraad?",
                "1. Verkiezing",
                "2. Kieskringen Mijn instemming geldt voor de gemeente Westerveld",
                "3. Politieke groepering Aanduiding boven de lijst Progressief Westerveld",
                "4. Kandidaten op de lijst Nr. Naam Voorletters Woonplaats",
                "5. Gemachtigde voor het aannemen van uw benoeming Niet van toepassing",
                "6. Adres voor de kennisgeving van mijn benoeming",
                "Postadres Postcode Plaats Brink 1 7981EL Diever",
                "7. Ondertekening door de kandidaat Naam van der Berg, A.B. Woonplaats Diever"
                        + " Burgerservicenummer 999993653 Datum",
                "Model H 9 – Instemmingsverklaring van kandidaat 2, C. Berlijner Bladzijde 1 van",
                "Naam Voorletters Postadres Postcode Plaats Machtigde G. Brink 1 7981EL Diever",
                "Niet van toepassing: de kennisgeving gaat naar uw gemachtigde.");
    }

    @Test
    @LegalBasis({"Kieswet H 7(3)", "Kieswet I 6(1)"})
    void whoLivesElsewhereDeclaresToSettle() {
        check(
                FormCode.H_7,
                data(false, GROUP),
                "form-h-7",
                "Verklaring van voorgenomen vestiging van kandidaat 2, C. Berlijner",
                "3. Kandidaat Naam en voorletters Berlijner, C. Woonplaats Berlijn (DE)",
                "bij benoeming tot lid van de raad te vestigen in de gemeente Westerveld",
                "5. Ondertekening door de kandidaat Plaats");
        assertThat(Forms.obstacle(FormCode.H_7, data(false, GROUP), 1)
                        .orElseThrow()
                        .text())
                .contains("Kandidaat 1 woont volgens de lijst in de gemeente");
        assertThat(Forms.obstacle(FormCode.H_7, data(false, GROUP), 2)).isEmpty();
    }

    @Test
    @LegalBasis({"Kieswet H 6(2)", "Kiesbesluit H 2"})
    void fiftyCandidatesWithLongNamesStandOnPagesThatEachRepeatTheHeadOfTheTable() {
        FormData fifty = new FormData(
                Westerveld.election(), list().withCandidates(fifty()), false, List.of(GROUP), false, true, false);
        check(FormCode.H_1, fifty, "form-h-1-fifty", "50 van den Aaldenberg", "5. Vervanger(s)");
        assertThat(text(FormCode.H_1, fifty).split("Nr. Naam Voorletters Geboortedatum Woonplaats", -1).length - 1)
                .as("heads of the table")
                .isGreaterThan(1);
        assertThat(text(FormCode.H_4, fifty)).contains("50 van den Aaldenberg", "Bladzijde 2 van");
    }

    @Test
    @LegalBasis({"Kieswet H 1(3)", "Kieswet H 4(7)", "Kieswet H 9(4)"})
    void formsToWriteOnHaveTheSamePartsAndRoomForEverything() {
        Stream.of(FormCode.H_1, FormCode.H_3_1, FormCode.H_3_2, FormCode.H_4, FormCode.H_7, FormCode.H_9)
                .forEach(code -> {
                    FilledForm blank = Forms.blank(code, Westerveld.election());
                    assertThat(headings(blank).map(FormFilesTest::general))
                            .as(code.code())
                            .containsExactlyElementsOf(headings(Forms.of(
                                                    code,
                                                    data(false, code == FormCode.H_3_2 ? PAIR : ONE),
                                                    OptionalInt.empty())
                                            .get(0))
                                    .map(FormFilesTest::general)
                                    .toList());
                    assertThat(blank.title()).isEqualTo(code.title());
                });
        check(
                "form-h-4-blank",
                FormPages.of(Forms.blank(FormCode.H_4, Westerveld.election()), BLANK),
                "1. Verkiezing",
                "50",
                "Handtekening");
        check(
                "form-h-9-blank",
                FormPages.of(Forms.blank(FormCode.H_9, Westerveld.election()), BLANK),
                "1. Verkiezing",
                "50",
                "Handtekening");
        check(
                "form-h-1-blank",
                FormPages.of(Forms.blank(FormCode.H_1, Westerveld.election()), BLANK),
                "1. Verkiezing",
                "50",
                "Handtekening");
    }

    private static Stream<String> headings(FilledForm form) {
        return form.parts().stream().map(FilledForm.Part::heading);
    }

    /** A heading without the designation that it may name. */
    private static String general(String heading) {
        return heading.replaceFirst(": .*", "");
    }

    @Test
    void formsThatDoNotBelongToTheListSayWhy() {
        assertThat(Forms.obstacle(FormCode.H_4, data(true, GROUP)).orElseThrow().text())
                .contains("vrijgesteld");
        assertThat(Forms.obstacle(FormCode.H_3_1, data(false, GROUP, OTHER))
                        .orElseThrow()
                        .text())
                .contains("h-3-2");
        assertThat(Forms.obstacle(FormCode.H_3_2, data(false, GROUP))
                        .orElseThrow()
                        .text())
                .contains("h-3-1");
        assertThat(Forms.obstacle(FormCode.H_3_1, data(false)).orElseThrow().text())
                .contains("geen geregistreerde aanduiding");
        FormData empty = new FormData(
                Westerveld.election(), list().withCandidates(List.of()), false, List.of(GROUP), false, true, false);
        assertThat(Forms.obstacle(FormCode.H_1, empty).orElseThrow().text()).contains("nog geen kandidaten");
    }

    @Test
    void theWholeListHasEveryFormThatItNeedsAndNoOther() {
        assertThat(Forms.of(FormCode.COMPLETE, data(false, GROUP), OptionalInt.empty()))
                .extracting(form -> form.code().code())
                .containsExactly("h-1", "h-3-1", "h-4", "h-9", "h-9", "h-7");
        assertThat(Forms.of(FormCode.COMPLETE, data(true), OptionalInt.empty()))
                .extracting(form -> form.code().code())
                .containsExactly("h-1", "h-9", "h-9", "h-7");
    }

    @Test
    void whatStaysBlankIsSaid() {
        assertThat(FormGaps.of(data(false, GROUP))).containsExactly("Kandidaat 2: burgerservicenummer ontbreekt");
        assertThat(FormGaps.of(data(false, OTHER)))
                .contains("De gemachtigde van Dorpsbelang staat niet in het register");
    }

    /** Checks the form as a kept file, and that the texts stand in it in that order. */
    private static void check(FormCode code, FormData data, String name, String... texts) {
        check(name, page(code, data), texts);
    }

    private static void check(String name, String page, String... texts) {
        KeptFile.check(name, page, texts);
        assertThat(KeptFile.text(page)).as(name).containsSubsequence(texts);
    }

    private static String text(FormCode code, FormData data) {
        return KeptFile.text(page(code, data));
    }

    private static String page(FormCode code, FormData data) {
        return FormPages.of(code.title(), Forms.of(code, data, OptionalInt.empty()), FOOT);
    }

    private static FormData data(boolean exempt, FormData.Group... groups) {
        String designation = Stream.of(groups).map(FormData.Group::designation).collect(Collectors.joining("/"));
        return new FormData(
                Westerveld.election(), list(designation), exempt, List.of(groups), groups.length > 1, true, false);
    }

    private static List<ListedCandidate> fifty() {
        ListedCandidate someone = list().candidates().get(0);
        return Collections.nCopies(
                50,
                someone.notedAs(
                        new CandidateName(
                                "J.P.M.Th.",
                                "Johannes-Petrus",
                                "van den",
                                "Aaldenberg-Oosterhesselen van Echten tot Ruinerwold"),
                        someone.birth(),
                        "Hollandscheveld bij Nieuw-Amsterdam",
                        ""));
    }

    private static CandidateList list() {
        return list("Progressief Westerveld");
    }

    private static CandidateList list(String designation) {
        return new CandidateList(
                new ListHead(designation, true, "nl"),
                Optional.empty(),
                false,
                List.of(
                        new ListedCandidate(
                                new CandidateName("A.B.", "Anna", "van der", "Berg"),
                                Optional.of(Gender.FEMALE),
                                Optional.of(PartialDate.parse("1980-02-03")),
                                "Diever",
                                "",
                                Optional.of(new Bsn("999993653")),
                                Optional.of(BRINK),
                                Consent.MISSING,
                                Home.MUNICIPALITY,
                                Settlement.NONE,
                                false,
                                Optional.empty()),
                        new ListedCandidate(
                                new CandidateName("C.", "", "", "Berlijner"),
                                Optional.empty(),
                                Optional.of(PartialDate.parse("1971-01-01")),
                                "Berlijn",
                                "DE",
                                Optional.empty(),
                                Optional.empty(),
                                Consent.MISSING,
                                Home.OUTSIDE,
                                Settlement.NONE,
                                true,
                                Optional.of(new Representative(new CandidateName("G.", "", "", "Machtigde"), BRINK)))),
                List.of(
                        new Submitter(new CandidateName("I.", "", "van", "Leveraar"), BRINK, false),
                        new Submitter(new CandidateName("V.", "", "de", "Vervanger"), BRINK, true)),
                Optional.empty(),
                false,
                CandidateList.State.DRAFT);
    }
}
