package nl.zetel.law.name;

import static nl.zetel.law.name.Names.BARON;
import static nl.zetel.law.name.Names.JONKHEER;
import static nl.zetel.law.name.Names.anna;
import static nl.zetel.law.name.Names.annaWithPartner;
import static nl.zetel.law.name.Names.person;
import static nl.zetel.law.name.Names.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.NameUsage;
import nl.zetel.api.person.NobleTitle;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.api.person.PersonName;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet H 8", "Kiesbesluit H 2(2)", "Kiesbesluit H 2(3)"})
class KiesbesluitH2AllowedNamesTest {

    @Test
    void somebodyWithoutPartnerStandsUnderTheOwnName() {
        assertThat(texts(anna())).containsExactly("van der Berg, A.B.");
    }

    @Test
    void somebodyWithAPartnerStandsUnderEitherNameOrBothInEitherOrder() {
        assertThat(texts(annaWithPartner()))
                .containsExactly(
                        "van der Berg, A.B.", "de Wit, A.B.", "van der Berg-de Wit, A.B.", "de Wit-van der Berg, A.B.");
    }

    @Test
    void theFirstPrefixStaysApartAndTheSecondIsPartOfTheSurname() {
        AllowedName both = NameNotation.allowed(annaWithPartner().build()).get(3);
        assertThat(both.usage()).isEqualTo(NameUsage.PARTNER_OWN);
        assertThat(both.prefix()).isEqualTo("de");
        assertThat(both.surname()).isEqualTo("Wit-van der Berg");
        assertThat(both.titled()).isFalse();
    }

    @Test
    void aPartnerWithoutAKnownSurnameGivesNoVariants() {
        assertThat(texts(anna().partners(List.of(PersonName.of("Cor", "", "", "")))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "OWN, 'van der Berg, A.B.'",
        "PARTNER, 'de Wit, A.B.'",
        "OWN_PARTNER, 'van der Berg-de Wit, A.B.'",
        "PARTNER_OWN, 'de Wit-van der Berg, A.B.'"
    })
    void theProposalFollowsTheRegisteredUsage(NameUsage usage, String text) {
        assertThat(proposal(annaWithPartner().nameUsage(usage))).isEqualTo(text);
    }

    @Test
    void theProposalIsTheOwnNameIfThePartnersIsNotKnown() {
        assertThat(proposal(anna().nameUsage(NameUsage.PARTNER))).isEqualTo("van der Berg, A.B.");
    }

    @Test
    void somebodyWithoutASurnameHasNoNotation() {
        Person unknown = person(PersonName.of("Anna", "A.", "", "")).build();
        assertThat(NameNotation.allowed(unknown)).isEmpty();
        assertThat(NameNotation.proposal(unknown)).isEmpty();
    }

    @Test
    void aTitleStandsInFullAndAPredicateAbbreviatedBeforeTheSurname() {
        assertThat(texts(person(titled(BARON)).gender(Gender.MALE)))
                .containsExactly("van Voorbeeld, A.B.", "baron van Voorbeeld, A.B.");
        assertThat(texts(person(titled(JONKHEER)).gender(Gender.MALE))).contains("jhr. van Voorbeeld, A.B.");
        assertThat(proposal(person(titled(BARON)).gender(Gender.MALE))).isEqualTo("baron van Voorbeeld, A.B.");
        assertThat(proposal(person(titled(BARON)).gender(Gender.MALE).nameUsage(NameUsage.PARTNER)))
                .isEqualTo("baron van Voorbeeld, A.B.");
    }

    @ParameterizedTest
    @CsvSource({
        "B, baron, baron, barones, baron",
        "BS, barones, baron, barones, barones",
        "G, graaf, graaf, gravin, graaf",
        "GI, gravin, graaf, gravin, gravin",
        "H, hertog, hertog, hertogin, hertog",
        "HI, hertogin, hertog, hertogin, hertogin",
        "M, markies, markies, markiezin, markies",
        "MI, markiezin, markies, markiezin, markiezin",
        "P, prins, prins, prinses, prins",
        "PS, prinses, prins, prinses, prinses",
        "R, ridder, ridder, ridder, ridder",
        "JH, jonkheer, jhr., jkvr., jhr.",
        "JV, jonkvrouw, jhr., jkvr., jkvr."
    })
    void theFormOfATitleFollowsTheGender(String code, String text, String man, String woman, String unknown) {
        NobleTitle title = new NobleTitle(code, text, NobleTitle.Kind.TITLE);
        assertThat(NobleTitles.text(title, Gender.MALE)).isEqualTo(man);
        assertThat(NobleTitles.text(title, Gender.FEMALE)).isEqualTo(woman);
        assertThat(NobleTitles.text(title, Gender.UNKNOWN)).isEqualTo(unknown);
    }

    @Test
    void theTitleStaysBeforeTheOwnNameWhereverThatStands() {
        PersonBuilder person =
                person(titled(BARON)).gender(Gender.MALE).partners(List.of(PersonName.of("Cor", "C.", "de", "Wit")));
        assertThat(texts(person))
                .containsExactly(
                        "van Voorbeeld, A.B.",
                        "baron van Voorbeeld, A.B.",
                        "de Wit, A.B.",
                        "van Voorbeeld-de Wit, A.B.",
                        "baron van Voorbeeld-de Wit, A.B.",
                        "de Wit-van Voorbeeld, A.B.",
                        "de Wit-baron van Voorbeeld, A.B.");
        assertThat(proposal(person.nameUsage(NameUsage.PARTNER_OWN))).isEqualTo("de Wit-baron van Voorbeeld, A.B.");
    }

    @Test
    void aTitleWithoutPrefixStandsBeforeTheSurnameItself() {
        PersonName name = new PersonName("Anna", "A.", "", "Voorbeeld", java.util.Optional.of(BARON));
        assertThat(texts(person(name))).containsExactly("Voorbeeld, A.", "barones Voorbeeld, A.");
    }

    @Test
    void somebodyWithoutInitialsStandsUnderTheSurnameAlone() {
        assertThat(texts(person(PersonName.of("", "", "", "Voorbeeld")))).containsExactly("Voorbeeld");
    }

    private static List<String> texts(PersonBuilder person) {
        return NameNotation.allowed(person.build()).stream()
                .map(AllowedName::text)
                .toList();
    }

    private static String proposal(PersonBuilder person) {
        return NameNotation.proposal(person.build()).map(AllowedName::text).orElse("");
    }
}
