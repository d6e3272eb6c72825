package nl.zetel.law.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis("Kieswet G 3(4) b")
class DesignationLikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VVD | VVD | EQUAL | is gelijk",
                "GroenLinks | GROENLINKS | EQUAL | verschilt alleen in hoofdletters, accenten, leestekens of spaties",
                "Gemeente Belangen | Gemeentebelangen | EQUAL | verschilt alleen in hoofdletters, accenten, leestekens of spaties",
                "P.v.d.A. | PvdA | EQUAL | verschilt alleen in hoofdletters, accenten, leestekens of spaties",
                "Fryslân Foarút | Fryslan Foarut | EQUAL | verschilt alleen in hoofdletters, accenten, leestekens of spaties",
                "Ĳsselgroep | IJsselgroep | EQUAL | verschilt alleen in hoofdletters, accenten, leestekens of spaties",
                "Straße Øst | Strasse Ost | EQUAL | verschilt alleen in hoofdletters, accenten, leestekens of spaties",
                "Hart-voor-Diever! | hart voor diever | EQUAL | verschilt alleen in hoofdletters, accenten, leestekens of spaties",
                "Partij van de Arbeid (P.v.d.A.) | PvdA | NEAR | de een is een deel van de ander",
                "Progressief Westerveld/D66/GROENLINKS | D66 | NEAR | de een is een deel van de ander",
                "Westerveld Lokaal | Lokaal Westerveld | NEAR | verschilt alleen in de volgorde van de woorden",
                "Hart voor Westerveld | Hart van Westerveld | NEAR | verschilt alleen in kleine woorden",
                "Dorp & Natuur | Dorp en Natuur | NEAR | verschilt alleen in de volgorde van de woorden",
                "Partij van de Arbeid | PvdA | NEAR | de een is de afkorting van de ander",
                "SP | Socialistische Partij | NEAR | de een is de afkorting van de ander",
                "VVD Westerveld | VVD | NEAR | verschilt alleen in ‘westerveld’",
                "Dorpsbelang | Dorpsbelangen | NEAR | verschilt alleen in de uitgang ‘en’",
                "Gemeentebelangen | Gemeentebelamgen | NEAR | verschilt alleen in één teken",
                "Gemeentebelangen | Gemeentbelangne | NEAR | verschilt alleen in twee tekens",
                "Gemeentebelangen | Gemeentebelagnen | NEAR | verschilt alleen in één teken",
                "PvdA | PvdD | NEAR | verschilt alleen in één teken",
                "!!! | !!! | EQUAL | is gelijk"
            })
    void saysInWhatTwoDesignationsDiffer(String one, String other, Likeness.Kind kind, String reason) {
        Optional<Likeness> expected = Optional.of(new Likeness(kind, reason));
        assertThat(compare(one, other)).isEqualTo(expected);
        assertThat(compare(other, one)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VVD | CDA",
                "VVD | VVP",
                "SP | SGP",
                "D66 | D67",
                "Gemeentebelangen | Dorpsbelangen",
                "Sterk Westerveld | Progressief Westerveld",
                "Sterk Westerveld | DSSW",
                "GemeenteBelangen | GemBelang",
                "van de | van het",
                "!!! | ???",
                "Westerveld | Hart voor Westerveld Noord en Zuid"
            })
    void othersAreNotAlike(String one, String other) {
        assertThat(compare(one, other)).isEmpty();
        assertThat(compare(other, one)).isEmpty();
    }

    @Test
    void theMachinesLanguageHasNoInfluence() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(compare("LIJST IJSSEL", "lijst ijssel"))
                    .map(Likeness::kind)
                    .contains(Likeness.Kind.EQUAL);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Optional<Likeness> compare(String one, String other) {
        return DesignationLikeness.compare(new DesignationText(one), new DesignationText(other));
    }
}
