package nl.zetel.law.name;

import static nl.zetel.law.name.Names.BARON;
import static nl.zetel.law.name.Names.JONKHEER;
import static nl.zetel.law.name.Names.anna;
import static nl.zetel.law.name.Names.annaWithPartner;
import static nl.zetel.law.name.Names.asAnna;
import static nl.zetel.law.name.Names.kinds;
import static nl.zetel.law.name.Names.listed;
import static nl.zetel.law.name.Names.person;
import static nl.zetel.law.name.Names.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.PrivateCandidate;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.NameUsage;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.api.person.PersonName;
import nl.zetel.api.person.Residence;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@LegalBasis({"Kieswet H 8", "Kieswet I 2(1)(c)", "Kiesbesluit H 2", "Kiesbesluit H 2(1)", "Kiesbesluit H 2(4)"})
class KiesbesluitH2ComparisonTest {

    @Test
    void aNotationAsRegisteredHasNoDifferencesAndSaysWhichNameFits() {
        NotationComparison comparison =
                NotationComparison.of(asAnna(), annaWithPartner().build());
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.isAsRequired()).isTrue();
        assertThat(comparison.fits()).map(AllowedName::usage).contains(NameUsage.OWN);
    }

    @ParameterizedTest
    @CsvSource({"de, Wit, PARTNER", "van der, Berg-de Wit, OWN_PARTNER", "de, Wit-van der Berg, PARTNER_OWN"})
    void aPartnersNameFitsInEachOrderWhateverTheRegisteredUsage(String prefix, String surname, NameUsage usage) {
        NotationComparison comparison = NotationComparison.of(
                listed("A.B.", prefix, surname),
                annaWithPartner().nameUsage(NameUsage.OWN).build());
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.fits()).map(AllowedName::usage).contains(usage);
    }

    @ParameterizedTest
    @CsvSource({
        "van der, Bergh, SURNAME_DIFFERS",
        "van de, Berg, PREFIX_DIFFERS",
        "'', Berg, PREFIX_DIFFERS",
        "Van der, Berg, PREFIX_FORM",
        "vander, Berg, PREFIX_FORM",
        "van der, BERG, SURNAME_FORM",
        "van der, Bèrg, SURNAME_FORM",
        "'', van der Berg, PREFIX_MISPLACED",
        "van, der Berg, PREFIX_MISPLACED",
        "van der, '', SURNAME_MISSING"
    })
    void aSurnameIsComparedWithItsPrefix(String prefix, String surname, DifferenceKind kind) {
        assertThat(kinds(listed("A.B.", prefix, surname), anna())).containsExactly(kind);
    }

    @Test
    void anotherSurnameIsAnErrorAndFitsNothing() {
        NotationComparison comparison = NotationComparison.of(listed("A.B.", "", "Jansen"), anna().build());
        assertThat(comparison.isAsRequired()).isFalse();
        assertThat(comparison.fits()).isEmpty();
        assertThat(comparison.differences())
                .extracting(Difference::kind)
                .containsExactly(DifferenceKind.PREFIX_DIFFERS, DifferenceKind.SURNAME_DIFFERS);
        assertThat(comparison.differences().get(1).listed()).isEqualTo("Jansen");
        assertThat(comparison.differences().get(1).registered()).isEqualTo("Berg");
        assertThat(comparison.differences().get(1).field()).isEqualTo(NotationField.SURNAME);
    }

    @Test
    void aDifferenceOfFormStillFitsAndIsNoOmission() {
        NotationComparison comparison = NotationComparison.of(listed("A.B.", "Van der", "Berg"), anna().build());
        assertThat(comparison.isAsRequired()).isTrue();
        assertThat(comparison.fits()).map(AllowedName::prefix).contains("van der");
    }

    @ParameterizedTest
    @CsvSource({
        "Bull- de Heus, SURNAME_FORM",
        "Bull -de Heus, SURNAME_FORM",
        "Bull-de Heus, ",
        "Bull–de Heus, SURNAME_FORM"
    })
    void blanksAndHyphensAreAMatterOfForm(String surname, DifferenceKind kind) {
        PersonBuilder person = person(PersonName.of("Anna Berta", "", "", "Bull"))
                .partners(List.of(PersonName.of("Cor", "", "de", "Heus")));
        assertThat(kinds(listed("A.B.", "", surname), person)).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "Şahin, Sahin",
        "Øster, Oster",
        "Łoś, Los",
        "Groß, Gross",
        "Ærø, Aero",
        "Đorđe, Dorde",
        "'d’Arc', 'd''Arc'"
    })
    void accentsAreAMatterOfForm(String registered, String given) {
        PersonBuilder person = person(PersonName.of("Anna Berta", "", "", registered));
        assertThat(kinds(listed("A.B.", "", given), person)).containsExactly(DifferenceKind.SURNAME_FORM);
        assertThat(kinds(listed("A.B.", "", registered), person)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Berg jr., true",
        "Berg sr., true",
        "Berg Pzn., true",
        "Berg Jansdr., true",
        "Berg Jz., true",
        "Berg JR., true",
        "Berg jr, false",
        "Berg MSc., false",
        "Berg zn., false",
        "Berg P2zn., false"
    })
    void onlySrJrAndPatronymicsMayFollowTheSurname(String surname, boolean allowed) {
        assertThat(kinds(listed("A.B.", "van der", surname), anna()))
                .containsExactly(allowed ? DifferenceKind.ADDITION : DifferenceKind.SURNAME_DIFFERS);
    }

    @Test
    void aRegisteredTitleFitsWithOrWithoutIt() {
        PersonBuilder baron = person(titled(BARON)).gender(Gender.MALE);
        assertThat(kinds(listed("A.B.", "baron van", "Voorbeeld"), baron)).isEmpty();
        assertThat(kinds(listed("A.B.", "van", "Voorbeeld"), baron)).isEmpty();
        assertThat(kinds(listed("A.B.", "barones van", "Voorbeeld"), baron)).containsExactly(DifferenceKind.TITLE_FORM);
        PersonBuilder jonkheer = person(titled(JONKHEER)).gender(Gender.MALE);
        assertThat(kinds(listed("A.B.", "jonkheer van", "Voorbeeld"), jonkheer))
                .containsExactly(DifferenceKind.TITLE_FORM);
        assertThat(kinds(listed("A.B.", "jhr. van", "Voorbeeld"), jonkheer)).isEmpty();
    }

    @Test
    void aTitleThatTheRegisterDoesNotKnowIsAWarning() {
        NotationComparison comparison = NotationComparison.of(listed("A.B.", "baron van der", "Berg"), anna().build());
        assertThat(comparison.differences())
                .extracting(Difference::kind)
                .containsExactly(DifferenceKind.TITLE_NOT_REGISTERED);
        assertThat(comparison.isAsRequired()).isTrue();
        assertThat(comparison.fits()).isPresent();
    }

    @Test
    void aTitleOrAnAdditionDoesNotHideAnotherDifference() {
        assertThat(kinds(listed("A.B.", "baron Van der", "BERG jr."), anna()))
                .containsExactly(
                        DifferenceKind.PREFIX_FORM,
                        DifferenceKind.SURNAME_FORM,
                        DifferenceKind.TITLE_NOT_REGISTERED,
                        DifferenceKind.ADDITION);
        assertThat(kinds(listed("A.B.", "baron van", "Jansen"), anna()))
                .containsExactly(DifferenceKind.PREFIX_DIFFERS, DifferenceKind.SURNAME_DIFFERS);
    }

    @Test
    void anUnknownSurnameCannotBeVerified() {
        PersonBuilder unknown = person(PersonName.of("Anna Berta", "", "", ""));
        assertThat(kinds(listed("A.B.", "", "Voorbeeld"), unknown))
                .containsExactly(DifferenceKind.SURNAME_UNVERIFIABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-06-15, 1980-06-15, ",
        "1980-06-16, 1980-06-15, BIRTH_DIFFERS",
        "1980-06, 1980-06-15, BIRTH_MISSING",
        "1980-06-15, 1980-06, BIRTH_UNVERIFIABLE",
        "1980-06-15, 1980, BIRTH_UNVERIFIABLE",
        "1980-06-15, unknown, BIRTH_UNVERIFIABLE",
        "1980-06-15, 1980-07, BIRTH_DIFFERS",
        "1980-06-15, 1981, BIRTH_DIFFERS"
    })
    void theDateOfBirthIsCompared(String given, String registered, DifferenceKind kind) {
        ListNotation notation = with(Optional.of(PartialDate.parse(given)), "Diever", "", "");
        PersonBuilder person = born(registered);
        assertThat(kinds(notation, person)).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void aMissingDateOfBirthIsAnError() {
        assertThat(kinds(with(Optional.empty(), "Diever", "", ""), anna()))
                .containsExactly(DifferenceKind.BIRTH_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "Diever, '', ",
        "Westerveld, '', ",
        "diever, '', RESIDENCE_FORM",
        "Assen, '', RESIDENCE_DIFFERS",
        "Diever, DE, RESIDENCE_DIFFERS",
        "'', '', RESIDENCE_MISSING"
    })
    void theResidenceIsThePlaceOrTheMunicipality(String locality, String country, DifferenceKind kind) {
        assertThat(kinds(with(birthOfAnna(), locality, country, ""), anna()))
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void aResidenceAbroadNeedsItsCountryAndAPerson() {
        PersonBuilder abroad = anna().residence(new Residence(
                Residence.Kind.ABROAD,
                Optional.of(new MunicipalityCode("1999")),
                "",
                Optional.empty(),
                Optional.empty(),
                false,
                false));
        assertThat(kinds(with(birthOfAnna(), "Aken", "DE", ""), abroad))
                .containsExactly(DifferenceKind.RESIDENCE_UNVERIFIABLE);
        assertThat(kinds(with(birthOfAnna(), "Aken", "", ""), abroad)).containsExactly(DifferenceKind.COUNTRY_MISSING);
        assertThat(kinds(with(birthOfAnna(), "Diever", "", ""), anna().residence(Residence.unknown())))
                .containsExactly(DifferenceKind.RESIDENCE_UNVERIFIABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "v, FEMALE, ",
        "m, MALE, ",
        "'', FEMALE, ",
        "m, FEMALE, MARK_DIFFERS",
        "v, MALE, MARK_DIFFERS",
        "m, UNKNOWN, MARK_UNVERIFIABLE",
        "v, UNKNOWN, MARK_UNVERIFIABLE",
        "x, FEMALE, MARK_NOT_ALLOWED",
        "V, FEMALE, MARK_NOT_ALLOWED"
    })
    void onlyMAndVMayMarkTheGender(String mark, Gender gender, DifferenceKind kind) {
        assertThat(kinds(with(birthOfAnna(), "Diever", "", mark), anna().gender(gender)))
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void everyDifferenceIsFoundInTheOrderOfTheFields() {
        ListNotation notation = new ListNotation(
                new CandidateName("X.", "", "de", "Jansen"),
                "x",
                Optional.of(PartialDate.parse("1970-01-01")),
                "Assen",
                "");
        assertThat(kinds(notation, anna()))
                .containsExactly(
                        DifferenceKind.INITIALS_DIFFER,
                        DifferenceKind.PREFIX_DIFFERS,
                        DifferenceKind.SURNAME_DIFFERS,
                        DifferenceKind.BIRTH_DIFFERS,
                        DifferenceKind.RESIDENCE_DIFFERS,
                        DifferenceKind.MARK_NOT_ALLOWED);
    }

    @Test
    void aCandidateOfADocumentIsReadAsANotation() {
        var candidate = nl.zetel.law.name.PrivateCandidates.of(asAnna(), Gender.FEMALE);
        ListNotation notation = ListNotation.of(candidate);
        assertThat(notation.genderMark()).isEqualTo("v");
        assertThat(kinds(notation, anna())).isEmpty();
        assertThat(ListNotation.of(PrivateCandidates.of(asAnna(), Gender.MALE)).genderMark())
                .isEqualTo("m");
        assertThat(ListNotation.of(PrivateCandidates.of(asAnna(), Gender.UNKNOWN))
                        .genderMark())
                .isEmpty();
        assertThat(candidate).isInstanceOf(PrivateCandidate.class);
    }

    @Test
    void theResultDoesNotDependOnTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            PersonBuilder person = person(PersonName.of("Ivo ige", "", "", "IJzer"));
            assertThat(kinds(listed("I.I.", "", "IJzer"), person)).isEmpty();
            assertThat(kinds(listed("I.I.", "", "ijzer"), person)).containsExactly(DifferenceKind.SURNAME_FORM);
            assertThat(kinds(listed("i.i.", "", "IJzer"), person)).containsExactly(DifferenceKind.INITIALS_FORM);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(DifferenceKind.class)
    void everyDifferenceHasASentence(DifferenceKind kind) {
        assertThat(kind.message()).endsWith(".");
    }

    @Test
    void personalDataAreNotShown() {
        NotationComparison comparison = NotationComparison.of(listed("A.B.", "", "Jansen"), anna().build());
        assertThat(comparison.toString() + asAnna() + NameNotation.allowed(anna().build()))
                .doesNotContain("Jansen")
                .doesNotContain("Berg");
    }

    private static ListNotation with(Optional<PartialDate> birth, String locality, String country, String mark) {
        return new ListNotation(asAnna().name(), mark, birth, locality, country);
    }

    private static Optional<PartialDate> birthOfAnna() {
        return asAnna().birth();
    }

    private static PersonBuilder born(String date) {
        return nl.zetel.api.person.Person.named(
                        PersonName.of("Anna Berta", "A.B.", "van der", "Berg"), PartialDate.parse(date))
                .gender(Gender.FEMALE)
                .residence(anna().build().residence());
    }
}
