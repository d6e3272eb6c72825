package nl.zetel.server.form.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    private static final FormData.Group GROUP =
            new FormData.Group("Progressief Westerveld", "Vereniging Progressief Westerveld", "G. de Machtigde");
    private static final FormData.Group OTHER = new FormData.Group("Dorpsbelang", "Vereniging Dorpsbelang", "");

    @Test
    @LegalBasis({"Kieswet H 1", "Kieswet H 5"})
    void theListWithItsSubstitutesItsPapersAndWhoHandsItIn() {
        check(
                FormCode.H_1,
                data(false, GROUP),
                "form-h-1",
                "Nr. Naam Voorletters Geboortedatum Woonplaats",
                "1 van der Berg A.B. (Anna) (v) 03-02-1980 Diever",
                "2 Berlijner C. 01-01-1971 Berlijn (DE)",
                "de Vervanger V. Brink 1 7981EL Diever",
                "Machtiging van de gemachtigde (model H 3-1)",
                "Ten minste 10 ondersteuningsverklaringen (model H 4)",
                "Instemmingsverklaring van elke kandidaat (model H 9): 2",
                "I. van Leveraar",
                "maandag 5 februari 2018 van 9.00 tot 17.00 uur",
                "Handtekening");
    }

    @Test
    @LegalBasis("Kieswet H 3(2)")
    void theAuthorisationOfOneAgent() {
        check(
                FormCode.H_3_1,
                data(false, GROUP),
                "form-h-3-1",
                "Naam van de inleveraar I. van Leveraar",
                "Statutaire naam van de groepering Vereniging Progressief Westerveld",
                "Naam van de gemachtigde G. de Machtigde");
    }

    @Test
    @LegalBasis("Kieswet H 3(3)")
    void theAuthorisationsForACombinedDesignationHaveABlockForEachGroup() {
        check(
                FormCode.H_3_2,
                data(false, GROUP, OTHER),
                "form-h-3-2",
                "samengevoegde aanduiding",
                "Ondertekening namens Progressief Westerveld",
                "Ondertekening namens Dorpsbelang");
    }

    @Test
    @LegalBasis({"Kieswet H 4", "Kieswet Z 4(2)"})
    void theSupportDeclarationHasTheListAndWarnsTheVoterWhoIsStillToSign() {
        check(
                FormCode.H_4,
                data(false, GROUP),
                "form-h-4",
                "1 van der Berg A.B. (Anna) (v) Diever",
                "van 22 januari 2018 tot en met 5 februari 2018",
                "één verklaring ondertekenen",
                "liggen na de inlevering voor iedereen ter inzage",
                "omkoopt",
                "Handtekening en stempel namens de burgemeester");
    }

    @Test
    @LegalBasis({"Kieswet H 9", "Kieswet H 10"})
    void theConsentDeclarationsNameTheAddressOrTheRepresentative() {
        check(
                FormCode.H_9,
                data(false, GROUP),
                "form-h-9",
                "op plaats 1 en in de volgorde",
                "Straat en huisnummer Brink 1",
                "Burgerservicenummer 999993653",
                "Gemachtigde Ik woon buiten het Europese deel van Nederland",
                "Naam Machtigde Voorletters G. Straat en huisnummer Brink 1",
                "zich bij benoeming in de gemeente Westerveld zal vestigen");
    }

    @Test
    void formsThatDoNotBelongToTheListSayWhy() {
        assertThat(Forms.obstacle(FormCode.H_4, data(true, GROUP)).orElseThrow())
                .contains("vrijgesteld");
        assertThat(Forms.obstacle(FormCode.H_3_1, data(false, GROUP, OTHER)).orElseThrow())
                .contains("h-3-2");
        assertThat(Forms.obstacle(FormCode.H_3_2, data(false, GROUP)).orElseThrow())
                .contains("h-3-1");
        assertThat(Forms.obstacle(FormCode.H_3_1, data(false)).orElseThrow())
                .contains("geen geregistreerde aanduiding");
        FormData empty = new FormData(
                Westerveld.election(), list().withCandidates(List.of()), false, List.of(GROUP), false, true);
        assertThat(Forms.obstacle(FormCode.H_1, empty).orElseThrow()).contains("nog geen kandidaten");
    }

    @Test
    void theWholeListHasEveryFormThatItNeedsAndNoOther() {
        assertThat(Forms.of(FormCode.COMPLETE, data(false, GROUP), OptionalInt.empty()))
                .extracting(form -> form.code().code())
                .containsExactly("h-1", "h-3-1", "h-4", "h-9", "h-9");
        assertThat(Forms.of(FormCode.COMPLETE, data(true), OptionalInt.empty()))
                .extracting(form -> form.code().code())
                .containsExactly("h-1", "h-9", "h-9");
    }

    @Test
    void whatStaysBlankIsSaid() {
        assertThat(FormGaps.of(data(false, GROUP))).containsExactly("Kandidaat 2: burgerservicenummer ontbreekt");
        assertThat(FormGaps.of(data(false, OTHER)))
                .contains("De gemachtigde van Dorpsbelang staat niet in het register");
    }

    private static void check(FormCode code, FormData data, String name, String... texts) {
        KeptFile.check(name, FormPages.of(code.title(), Forms.of(code, data, OptionalInt.empty())), texts);
    }

    private static FormData data(boolean exempt, FormData.Group... groups) {
        return new FormData(Westerveld.election(), list(), exempt, List.of(groups), groups.length > 1, true);
    }

    private static CandidateList list() {
        return new CandidateList(
                new ListHead("Progressief Westerveld", true, "nl"),
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
