package nl.zetel.plugin.brpstub;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidRequestTest {

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {}                                                                                        | type                   | required
            {"type":"ZoekMetSchoenmaat"}                                                              | type                   | value
            {"type":"RaadpleegMetBurgerservicenummer","fields":["naam"]}                              | burgerservicenummer    | required
            {"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":["999900006"]}            | fields                 | required
            {"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":"1","fields":["naam"]}    | burgerservicenummer    | array
            {"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":[],"fields":["naam"]}     | burgerservicenummer    | minItems
            {"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":["12"],"fields":["naam"]} | burgerservicenummer[0] | pattern
            {"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":["999900006"],"fields":["rni"]}                   | fields[0] | fields
            {"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":["999900006"],"fields":["naam.inOnderzoek"]}      | fields[0] | fields
            {"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":["999900006"],"fields":["naam","schoenmaat"]}     | fields[1] | fields
            {"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":["999900006"],"fields":["naam"],"x":1}            | x         | unknownParam
            {"type":"ZoekMetGeslachtsnaamEnGeboortedatum","geslachtsnaam":"Bos","geboortedatum":"1970","fields":["naam"]}     | geboortedatum   | date
            {"type":"ZoekMetGeslachtsnaamEnGeboortedatum","geslachtsnaam":"B*","geboortedatum":"1970-01-01","fields":["naam"]}| geslachtsnaam   | pattern
            {"type":"ZoekMetGeslachtsnaamEnGeboortedatum","geslachtsnaam":"Bos","geboortedatum":"1970-01-01","fields":["nationaliteiten"]} | fields[0] | fields
            """)
    void isAnsweredWithTheParameterAndTheCode(String body, String name, String code) throws Exception {
        HttpResponse<byte[]> response = client.post(body);
        JsonObject problem = Jsons.read(new ByteArrayInputStream(response.body()));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.getJsonArray("invalidParams").getValuesAs(JsonObject.class))
                .anySatisfy(param -> {
                    assertThat(param.getString("name")).isEqualTo(name);
                    assertThat(param.getString("code")).isEqualTo(code);
                });
    }

    @Test
    void allErrorsComeInOneAnswer() throws Exception {
        JsonObject problem = client.json("{\"type\":\"RaadpleegMetBurgerservicenummer\",\"y\":true}");
        assertThat(problem.getJsonArray("invalidParams")).hasSize(3);
        assertThat(problem.getString("code")).isEqualTo("paramsCombination");
    }

    @Test
    void twentyNumbersAreAllowedAndTwentyOneAreNot() throws Exception {
        assertThat(client.post(numbers(20)).statusCode()).isEqualTo(200);
        assertThat(client.json(numbers(21))
                        .getJsonArray("invalidParams")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo("maxItems");
    }

    @Test
    void mediaTypesAreChecked() throws Exception {
        assertThat(client.post("{}", "Content-Type", "application/xml").statusCode())
                .isEqualTo(415);
        assertThat(client.post("{}", "Content-Type", "application/json; charset=iso-8859-1")
                        .statusCode())
                .isEqualTo(415);
        assertThat(client.post("{}", "Accept", "application/xml").statusCode()).isEqualTo(406);
        assertThat(client.post("geen json").statusCode()).isEqualTo(400);
    }

    private static String numbers(int count) {
        String list = String.join("\",\"", Collections.nCopies(count, "999900006"));
        return StubClient.byNumber(list, "burgerservicenummer");
    }
}
