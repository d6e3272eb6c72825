package nl.zetel.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis("Kieswet B 3")
class MachineIndependenceTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Auckland", "ar-EG, Pacific/Honolulu", "nl-NL, Europe/Amsterdam"})
    void neitherLanguageNorTimeZoneOfTheMachineMatters(String language, String timeZone) {
        List<Assessment> before = assessments();
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
        assertThat(assessments()).isEqualTo(before);
        assertThat(before.get(1).reasons())
                .extracting(Reason::detail)
                .containsExactly("Is op 21 maart 2018 nog geen achttien jaar.");
    }

    private static List<Assessment> assessments() {
        return Stream.of(People.born("2000-03-21"), People.born("2000-03-22"), People.foreigner())
                .map((PersonBuilder person) -> People.assess(person))
                .toList();
    }
}
