package nl.zetel.plugin.brpstub;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.Suspension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConsultTest {

    private static BrpStubServer server;
    private static StubClient client;

    @BeforeAll
    static void start() throws Exception {
        server = BrpStubServer.start(StubOptions.westerveld().on(LocalDate.of(2018, 2, 5)));
        client = new StubClient(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void onlyFieldsThatWereAskedAreDelivered() throws Exception {
        JsonObject person = client.person(anybody(p -> true), "burgerservicenummer", "naam.voorletters");
        assertThat(person.keySet()).containsExactlyInAnyOrder("burgerservicenummer", "naam");
        assertThat(person.getJsonObject("naam").keySet()).containsExactly("voorletters");
    }

    @Test
    void aPartOfADateGivesTheWholeDate() throws Exception {
        JsonObject person = client.person(anybody(p -> p.birth().day() != 0), "geboorte.datum.jaar");
        assertThat(person.getJsonObject("geboorte").getJsonObject("datum").keySet())
                .containsExactlyInAnyOrder("type", "datum", "langFormaat");
    }

    @Test
    void secrecyAndSuspensionComeUnasked() throws Exception {
        assertThat(client.person(anybody(Person::secret), "burgerservicenummer")
                        .getBoolean("geheimhoudingPersoonsgegevens"))
                .isTrue();
        JsonObject deceased = client.person(anybody(p -> p.death().isPresent()), "burgerservicenummer");
        assertThat(deceased.getJsonObject("opschortingBijhouding")
                        .getJsonObject("reden")
                        .getString("code"))
                .isEqualTo("O");
        assertThat(deceased.containsKey("overlijden")).isFalse();
    }

    @Test
    void investigationComesOnlyWithTheFieldThatIsInDoubt() throws Exception {
        String bsn = anybody(Person::birthUnderInvestigation);
        assertThat(client.person(bsn, "geboorte.datum")
                        .getJsonObject("geboorte")
                        .getJsonObject("inOnderzoek"))
                .isEqualTo(
                        Jsons.PROVIDER.createObjectBuilder().add("datum", true).build());
        assertThat(client.person(bsn, "naam").toString()).doesNotContain("inOnderzoek");
    }

    @Test
    void theInlandAliasHidesAResidenceAbroad() throws Exception {
        String bsn = anybody(p -> p.residence().kind() == Residence.Kind.ABROAD);
        assertThat(client.person(bsn, "verblijfplaatsBinnenland.functieAdres").containsKey("verblijfplaats"))
                .isFalse();
        assertThat(client.person(bsn, "verblijfplaats")
                        .getJsonObject("verblijfplaats")
                        .getString("type"))
                .isEqualTo("VerblijfplaatsBuitenland");
    }

    @Test
    void anExclusionIsDeliveredUntilItEnds() throws Exception {
        String bsn = anybody(p -> p.exclusion().flatMap(e -> e.until()).isPresent());
        assertThat(client.person(bsn, "uitsluitingKiesrecht").getJsonObject("uitsluitingKiesrecht"))
                .isNotEmpty();
        server.knobs().today(LocalDate.of(2018, 3, 1));
        assertThat(client.person(bsn, "uitsluitingKiesrecht").containsKey("uitsluitingKiesrecht"))
                .isFalse();
        server.knobs().today(LocalDate.of(2018, 2, 5));
    }

    @Test
    void anUnknownNumberIsLeftOut() throws Exception {
        assertThat(client.json(StubClient.byNumber("999999990", "naam")).getJsonArray("personen"))
                .isEmpty();
    }

    @Test
    void personsElsewhereAreLeftOutIfAMunicipalityIsNamed() throws Exception {
        String bsn = anybody(p -> p.residence().municipalityName().equals("De Wolden"));
        String body =
                StubClient.byNumber(bsn, "burgerservicenummer").replace("}", ",\"gemeenteVanInschrijving\":\"%s\"}");
        assertThat(client.json(String.format(body, "1690")).getJsonArray("personen"))
                .hasSize(1);
        assertThat(client.json(String.format(body, "1701")).getJsonArray("personen"))
                .isEmpty();
    }

    @Test
    void theDeadAreConsultedToo() throws Exception {
        String bsn = anybody(p -> p.suspension()
                .filter(s -> s.reason() == Suspension.Reason.DEATH)
                .isPresent());
        assertThat(client.person(bsn, "overlijden.datum")
                        .getJsonObject("overlijden")
                        .getJsonObject("datum"))
                .containsKey("langFormaat");
    }

    private static String anybody(Predicate<Person> predicate) {
        return PersonsFile.westerveld().stream()
                .filter(predicate)
                .findFirst()
                .flatMap(Person::bsn)
                .orElseThrow()
                .value();
    }
}
