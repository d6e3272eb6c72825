package nl.zetel.law.name;

import static nl.zetel.law.name.Names.anna;
import static nl.zetel.law.name.Names.kinds;
import static nl.zetel.law.name.Names.listed;
import static nl.zetel.law.name.Names.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.api.person.PersonName;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis("Kiesbesluit H 2(1)")
class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Theo, T.",
        "Willem-Alexander, W.",
        "Willem Alexander, W.A.",
        "IJsbrand, I.",
        "Anne-Fleur Maria, A.M.",
        "Suzie Q, S.Q.",
        "'  Anna   Berta ', A.B.",
        "anna, A.",
        "Élodie, É.",
        "'''s Heer', S.H.",
        "ışıl, I."
    })
    void everyGivenNameGivesOneLetterWithADot(String givenNames, String initials) {
        assertThat(Initials.of(PersonName.of(givenNames, "", "", "X"))).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"S.Q, S.Q.", "J P, J.P.", "'', ''", "Th.G.M., T.G.M."})
    void withoutGivenNamesTheRegistersInitialsAreUsed(String registered, String initials) {
        assertThat(Initials.of(PersonName.of("", registered, "", "X"))).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "A.B., ",
        "A.B, INITIALS_FORM",
        "AB, INITIALS_FORM",
        "a.b., INITIALS_FORM",
        "A. B., INITIALS_FORM",
        "A, INITIALS_INCOMPLETE",
        "B., INITIALS_INCOMPLETE",
        "'', INITIALS_INCOMPLETE",
        "A.C., INITIALS_DIFFER",
        "B.A., INITIALS_DIFFER",
        "A.B.C., INITIALS_DIFFER"
    })
    void initialsAreComparedWithTheGivenNames(String given, DifferenceKind kind) {
        assertThat(kinds(listed(given, "van der", "Berg"), anna())).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void realFilesHoldDigraphsThatAreOnlyAMatterOfForm() {
        var theo = person(PersonName.of("Theodoor Gerard Maria", "", "", "Voorbeeld"));
        assertThat(kinds(listed("Th.G.M.", "", "Voorbeeld"), theo)).containsExactly(DifferenceKind.INITIALS_FORM);
        var ijsbrand = person(PersonName.of("IJsbrand", "", "", "Voorbeeld"));
        assertThat(kinds(listed("IJ.", "", "Voorbeeld"), ijsbrand)).containsExactly(DifferenceKind.INITIALS_FORM);
        assertThat(kinds(listed("I.", "", "Voorbeeld"), ijsbrand)).isEmpty();
    }

    @Test
    void somebodyWithoutGivenNamesHasNoInitials() {
        var nameChain = person(PersonName.of("", "", "", "Voorbeeld"));
        assertThat(kinds(listed("", "", "Voorbeeld"), nameChain)).isEmpty();
        assertThat(kinds(listed("A.", "", "Voorbeeld"), nameChain)).containsExactly(DifferenceKind.INITIALS_DIFFER);
    }
}
