package nl.zetel.server.presubmission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet H 7(2)")
class PersonsOnListsTest {

    @Test
    void theNumberDecidesAndWithoutOneTheNameDoes() {
        PersonsOnLists persons = new PersonsOnLists();
        persons.add("number-1", "jansen");
        persons.add("", "pieters");
        assertThat(persons.has("number-1", "other name")).isTrue();
        assertThat(persons.has("number-2", "jansen"))
                .as("namesake with another number")
                .isFalse();
        assertThat(persons.has("", "jansen")).isTrue();
        assertThat(persons.has("number-3", "pieters")).isTrue();
        assertThat(persons.has("", "klaassen")).isFalse();
    }
}
