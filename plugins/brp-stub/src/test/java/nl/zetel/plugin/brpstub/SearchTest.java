package nl.zetel.plugin.brpstub;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import nl.zetel.api.person.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static BrpStubServer server;
    private static StubClient client;

    @BeforeAll
    static void start() throws Exception {
        server = BrpStubServer.start(StubOptions.westerveld());
        client = new StubClient(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void findsByNameWithoutRegardToCaseAndDiacritics() throws Exception {
        Person person = PersonsFile.westerveld().stream()
                .filter(p -> p.name().surname().equals("Schönfeld"))
                .findFirst()
                .orElseThrow();
        List<JsonObject> found = persons("schonfeld", person.birth().toString(), "");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).getString("burgerservicenummer"))
                .isEqualTo(person.bsn().orElseThrow().value());
    }

    @Test
    void leavesTheDeadOutUnlessTheyAreAskedFor() throws Exception {
        Person dead = PersonsFile.westerveld().stream()
                .filter(p -> p.death().isPresent())
                .findFirst()
                .orElseThrow();
        String birth = dead.birth().toString();
        assertThat(persons(dead.name().surname(), birth, "")).isEmpty();
        assertThat(persons(dead.name().surname(), birth, ",\"inclusiefOverledenPersonen\":true"))
                .hasSize(1);
    }

    @Test
    void refusesMoreThanTenResults() throws Exception {
        JsonObject problem = client.json(search("Naamgenoot", "1970-01-01", ""));
        assertThat(problem.getString("code")).isEqualTo("tooManyResults");
        assertThat(problem.getString("detail")).contains("10");
    }

    private static List<JsonObject> persons(String surname, String birth, String more) throws Exception {
        return client.json(search(surname, birth, more))
                .getJsonArray("personen")
                .getValuesAs(JsonObject.class);
    }

    private static String search(String surname, String birth, String more) {
        return "{\"type\":\"ZoekMetGeslachtsnaamEnGeboortedatum\",\"geslachtsnaam\":\"" + surname
                + "\",\"geboortedatum\":\"" + birth + "\",\"fields\":[\"burgerservicenummer\"]" + more + "}";
    }
}
