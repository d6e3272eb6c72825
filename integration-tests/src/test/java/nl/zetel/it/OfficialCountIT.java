package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.Fingerprint;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The real counts of Rozendaal 2026: which of them are compared only after somebody typed from paper. */
class OfficialCountIT {

    private static final String ELECTION = """
            {"documentId":"GR2026_Rozendaal","name":"Gemeenteraad Rozendaal 2026","municipalityName":"Rozendaal",
             "seats":9,"nominationDay":"2026-02-02","office":{"name":"Verkiezingen","address":"Dorpsstraat 1",
             "postalCode":"1234AB","locality":"Rozendaal","email":"verkiezingen@example.nl","telephone":"140123",
             "website":"","account":"NL91ABNA0417164300","accountHolder":"Gemeente Rozendaal","bic":"ABNANL2A"}}""";

    @Test
    void aCountOfStationsIsConfirmedFromPaperAndATotalHasNoPaperToTypeFrom() throws Exception {
        Optional<Path> folder = Shared.find("data/eml/gr2026-rozendaal");
        Assumptions.assumeTrue(folder.isPresent(), "skipped: the files of Rozendaal are not here");
        SharedServer.clock("2026-01-15T10:00:00+01:00");
        String election = "/v1/elections/" + NominationWeek.created(clerk().json("post", "/v1/elections", ELECTION));

        byte[] stations = Files.readAllBytes(folder.orElseThrow().resolve("Telling_GR2026_Rozendaal.eml.xml"));
        JsonObject count = createdObject(send(election, stations));
        String path = election + "/official-counts/" + count.getString("id") + "/confirmations";
        List<String> whole = Fingerprint.of(stations).groups();
        assertThat(hidden(count)).hasSize(2);
        List<Integer> wrong =
                hidden(count).stream().map(place -> (place + 1) % 16).toList();
        refused(clerk().json("post", path, typed(whole, wrong)), 422, "invalid-content");
        JsonObject asked = Api.object(clerk().send("get", election + "/official-counts/" + count.getString("id"), ""));
        assertThat(asked.containsKey("confirmedBy")).isFalse();
        JsonObject confirmed = createdObject(clerk().json("post", path, typed(whole, hidden(asked))));
        assertThat(confirmed.getString("confirmedBy")).isEqualTo("anna");
        assertThat(hidden(confirmed)).isEmpty();

        byte[] total = Files.readAllBytes(folder.orElseThrow().resolve("Totaaltelling_GR2026_Rozendaal.eml.xml"));
        JsonObject all = createdObject(send(election, total));
        assertThat(all.getString("kind")).isEqualTo("510d");
        assertThat(hidden(all)).isEmpty();
        assertThat(all.getString("confirmedBy")).isEqualTo("anna");
    }

    private static java.net.http.HttpResponse<String> send(String election, byte[] file) {
        return clerk().send(
                        "post",
                        election + "/official-counts",
                        new String(file, StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/xml");
    }

    private static Api clerk() {
        return SharedServer.in("0277", "anna", "clerk");
    }

    private static List<Integer> hidden(JsonObject count) {
        List<JsonString> groups = count.getJsonArray("groups").getValuesAs(JsonString.class);
        List<Integer> hidden = new ArrayList<>();
        for (int place = 0; place < groups.size(); place++) {
            if (groups.get(place).getString().isEmpty()) {
                hidden.add(place);
            }
        }
        return hidden;
    }

    private static String typed(List<String> groups, List<Integer> places) {
        return Json.createObjectBuilder()
                .add(
                        "groups",
                        Json.createArrayBuilder(places.stream().map(groups::get).toList()))
                .build()
                .toString();
    }
}
