package nl.zetel.plugin.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.person.Person;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.Fault;
import nl.zetel.plugin.brpstub.StubOptions;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.PersonSearch;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our requests and the stub's answers against the official description, where it lies beside the project. */
class ContractTest {

    private static final String ALL = "[\"naam\",\"geslacht\",\"geboorte\",\"leeftijd\",\"burgerservicenummer\","
            + "\"partners\",\"nationaliteiten\",\"verblijfplaats\",\"gemeenteVanInschrijving\",\"immigratie\","
            + "\"datumInschrijvingInGemeente\",\"verblijfstitel\",\"uitsluitingKiesrecht\",\"overlijden\",\"adressering\"]";

    private OpenApi api = OpenApi.parse("{}");
    private BrpStubServer server;

    @BeforeEach
    void start() throws Exception {
        Optional<Path> file = OpenApi.official();
        assumeTrue(file.isPresent(), "Skipped: no shared/data/brp/openapi-2.7.0.yaml beside the project");
        api = OpenApi.read(file.orElseThrow());
        server = BrpStubServer.start(StubOptions.westerveld().on(LocalDate.of(2018, 2, 5)));
    }

    @AfterEach
    @SuppressWarnings("ConstantValue") // not started if the test is skipped
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void requestsOfEachProfileKeepToTheContract(Profile profile) throws Exception {
        for (String inlandOnly : List.of("true", "false")) {
            PopulationRegister register = new TestContext(server.address())
                    .set("inland-only", inlandOnly)
                    .start();
            register.consult(new Consultation(Westerveld.numbers(20), profile, Westerveld.ORIGIN));
        }
        assertThat(server.traffic().requests()).hasSize(2).allSatisfy(this::isInOrder);
    }

    @Test
    void searchAndSelfTestKeepToTheContract() throws Exception {
        PopulationRegister register = new TestContext(server.address()).start();
        Person person = Westerveld.PERSONS.stream()
                .filter(p -> p.name().prefix().equals("van der"))
                .findFirst()
                .orElseThrow();
        register.search(new PersonSearch(
                person.name().surname(),
                person.name().prefix(),
                person.birth().exact().orElseThrow(),
                Westerveld.ORIGIN));
        register.selfTest();
        assertThat(server.traffic().requests()).hasSize(4).allSatisfy(this::isInOrder);
    }

    @Test
    void everyAnswerOfTheStubKeepsToTheContract() throws Exception {
        for (Person person : Westerveld.PERSONS) {
            String number = person.bsn().orElseThrow().value();
            JsonObject answer = json(post("{\"type\":\"RaadpleegMetBurgerservicenummer\",\"burgerservicenummer\":[\""
                    + number + "\"],\"fields\":" + ALL + "}"));
            assertThat(api.errors(answer, "PersonenQueryResponse")).isEmpty();
            assertThat(answer.getJsonArray("personen")).isNotEmpty();
        }
        JsonObject found = json(post("{\"type\":\"ZoekMetGeslachtsnaamEnGeboortedatum\",\"geslachtsnaam\":\""
                + Westerveld.PERSONS.get(0).name().surname() + "\",\"geboortedatum\":\""
                + Westerveld.PERSONS.get(0).birth()
                + "\",\"fields\":[\"burgerservicenummer\",\"naam\",\"geslacht\",\"geboorte\",\"leeftijd\"]}"));
        assertThat(api.errors(found, "PersonenQueryResponse")).isEmpty();
    }

    /** The API's own error texts do not match the patterns of its description (a colon, brackets), so only form counts. */
    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"UNAUTHORIZED", "FORBIDDEN", "TOO_MANY_REQUESTS", "SERVER_ERROR", "UNAVAILABLE"})
    void problemsOfTheStubKeepToTheContract(Fault fault) throws Exception {
        server.knobs().next(fault);
        assertThat(formErrors(post("{}"), "Foutbericht")).isEmpty();
        assertThat(formErrors(post("{}"), "BadRequestFoutbericht")).isEmpty();
    }

    @Test
    void theContractIsReallyLookedAt() throws Exception {
        PopulationRegister register = new TestContext(server.address())
                .set("fields.voter", "schoenmaat__te-groot".replace("-", "_"))
                .start();
        assertThatThrownBy(() ->
                        register.consult(new Consultation(Westerveld.numbers(1), Profile.VOTER, Westerveld.ORIGIN)))
                .isInstanceOf(RegisterException.class);
        JsonObject sent = json(server.traffic().requests().get(0).body().getBytes(StandardCharsets.UTF_8));
        JsonObject spoilt = Json.PROVIDER
                .createObjectBuilder(sent)
                .add("peildatum", "2018-02-05")
                .build();
        assertThat(api.errors(spoilt, "PersonenQuery")).hasSize(1);
    }

    private void isInOrder(nl.zetel.plugin.brpstub.Traffic.Request request) {
        JsonObject body = json(request.body().getBytes(StandardCharsets.UTF_8));
        assertThat(api.errors(body, "PersonenQuery")).isEmpty();
    }

    private List<String> formErrors(byte[] body, String schema) {
        return api.errors(json(body), schema).stream()
                .filter(error -> !error.contains("does not match"))
                .toList();
    }

    private static JsonObject json(byte[] body) {
        return Node.parse(body).orElseThrow().json();
    }

    private byte[] post(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address())
                .setHeader("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }
}
