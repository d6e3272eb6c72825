package nl.zetel.plugin.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.zetel.api.person.Person;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.StubOptions;
import nl.zetel.spi.PersonSearch;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.ProcessingRecord;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchTest {

    private BrpStubServer server;
    private TestContext context;
    private PopulationRegister register;

    @BeforeEach
    void start() throws Exception {
        server = BrpStubServer.start(StubOptions.westerveld());
        context = new TestContext(server.address());
        register = context.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void findsTheNumberOfAPersonAndRecordsThatItDid() throws Exception {
        Person person = Westerveld.PERSONS.get(3);
        assertThat(register.search(search(person))).containsExactly(person.bsn().orElseThrow());
        assertThat(context.records()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("brp-zoeken");
            assertThat(entry.subject()).isEqualTo(person.bsn());
        });
    }

    @Test
    void findsTheDeceasedToo() throws Exception {
        Person person = Westerveld.PERSONS.stream()
                .filter(p -> p.death().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(register.search(search(person))).hasSize(1);
    }

    @Test
    void findsNobodyAndRecordsThatToo() throws Exception {
        assertThat(register.search(search("Onvindbaar", "", LocalDate.of(1970, 1, 1))))
                .isEmpty();
        assertThat(context.records())
                .extracting(ProcessingRecord::subject)
                .singleElement()
                .satisfies(subject -> assertThat(subject).isEmpty());
    }

    @Test
    void saysWhenThereAreTooMany() {
        assertThatThrownBy(() -> register.search(search("Naamgenoot", "", LocalDate.of(1970, 1, 1))))
                .isInstanceOfSatisfying(
                        RegisterException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_MANY_RESULTS));
    }

    @Test
    void aWildcardInANameIsNotSent() {
        assertThatThrownBy(() -> register.search(search("Naam*", "", LocalDate.of(1970, 1, 1))))
                .isInstanceOfSatisfying(RegisterException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.INVALID_REQUEST);
                    assertThat(e).hasMessageNotContaining("Naam*");
                });
        assertThat(server.traffic().requests()).isEmpty();
    }

    private static PersonSearch search(Person person) {
        return search(
                person.name().surname(),
                person.name().prefix(),
                person.birth().exact().orElseThrow());
    }

    private static PersonSearch search(String surname, String prefix, LocalDate birth) {
        return new PersonSearch(surname, prefix, birth, Westerveld.ORIGIN);
    }
}
