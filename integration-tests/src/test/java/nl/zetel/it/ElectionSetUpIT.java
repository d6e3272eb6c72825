package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Elections as a clerk sets them up: by inhabitants, from files, as a copy, for a redivision; and their dates. */
class ElectionSetUpIT {

    private static final String DESK = """
            {"name":"Verkiezingen","address":"Dorpsstraat 1","postalCode":"1234AB","locality":"Proefdorp",
             "email":"verkiezingen@example.nl","telephone":"140123","website":"","openingHours":"ma-vr 9.00-12.00 uur",
             "account":"NL91ABNA0417164300","accountHolder":"Gemeente Proefdorp","bic":"ABNANL2A"}""";

    @Test
    void anElectionBeginsWithTheInhabitantsAndTheDeskOfTheMunicipality() {
        Api clerk = SharedServer.in("9961", "anna", "clerk");
        String body = "{\"documentId\":\"GR2018_Inwoners\",\"name\":\"Proef\",\"municipalityName\":\"Proefdorp\","
                + "\"population\":{\"inhabitants\":20001},\"electionYear\":2018}";
        refused(clerk.json("post", "/v1/elections", body), 422, "invalid-content");
        assertThat(clerk.json("put", "/v1/election-desk", DESK).statusCode()).isEqualTo(200);
        refused(clerk.json("put", "/v1/election-desk", DESK), 428, "precondition-required");
        JsonObject election = createdObject(clerk.json("post", "/v1/elections", body));
        assertThat(election.getInt("seats")).isEqualTo(19);
        assertThat(election.getString("nominationDay")).isEqualTo("2018-02-05");
        assertThat(election.getJsonObject("councilSize").getString("referenceDate"))
                .isEqualTo("2017-01-01");
        JsonObject desk = Api.object(
                        SharedServer.nobody().send("get", "/v1/public/elections/" + election.getString("id"), ""))
                .getJsonObject("office");
        assertThat(desk.getString("openingHours")).isEqualTo("ma-vr 9.00-12.00 uur");
        refused(
                clerk.json(
                        "post",
                        "/v1/elections",
                        body.replace("_Inwoners", "_Anders").replace("\"electionYear", "\"seats\":17,\"electionYear")),
                422,
                "invalid-content");
    }

    @Test
    void anOverrideStandsInTheRegisterOfDatesWithItsReasonAndWhatItWas() {
        Api clerk = SharedServer.in("9962", "anna", "clerk");
        SharedServer.clock("2018-01-15T10:00:00+01:00");
        String body = body("GR2018_Data", "\"seats\":17,\"electionYear\":2018");
        HttpResponse<String> created = clerk.json("post", "/v1/elections", body);
        String id = created(created);
        String changed = body("GR2018_Data", """
                "seats":17,"electionYear":2018,"overrides":[{"key":"RESULT","until":"2018-03-26T10:00:00+02:00",
                "reason":"De zaal is bezet"}]""");
        String etag = created.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> put =
                clerk.send("put", "/v1/elections/" + id, changed, "Content-Type", "application/json", "If-Match", etag);
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);

        Api nobody = SharedServer.nobody();
        JsonObject register = Api.object(nobody.send("get", "/v1/public/elections/" + id + "/dates", ""));
        JsonObject result = date(register, "RESULT");
        assertThat(result.getBoolean("byLaw")).isFalse();
        assertThat(result.getJsonObject("overridden").getString("reason")).isEqualTo("De zaal is bezet");
        assertThat(date(register, "REGISTRATION_DEADLINE").getString("movedBy")).isEqualTo("Kieswet Z 12");
        assertThat(date(register, "REGISTRATION_DEADLINE").getString("countedDay"))
                .isEqualTo("2017-12-25");
        assertThat(register.getJsonArray("changes")
                        .getJsonObject(0)
                        .getJsonObject("before")
                        .getString("until"))
                .startsWith("2018-03-23T10:00");

        HttpResponse<String> page =
                nobody.send("get", "/v1/public/elections/" + id + "/dates", "", "Accept", "text/html,*/*;q=0.8");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("De zaal is bezet", "Kieswet Z 12");
        HttpResponse<String> file =
                nobody.send("get", "/v1/public/elections/" + id + "/dates", "", "Accept", "application/pdf");
        assertThat(file.body()).startsWith("%PDF-");
        assertThat(nobody.send("get", "/v1/public/elections/" + id + "/calendar.ics", "")
                        .body())
                .contains("voting." + id);
    }

    @Test
    void aRedivisionHasItsOwnDatesBesideThePeriodicElectionOfTheSameMunicipality() {
        Api clerk = SharedServer.in("9963", "anna", "clerk");
        String first =
                created(clerk.json("post", "/v1/elections", body("GR2022_Twee", "\"seats\":17,\"electionYear\":2022")));
        JsonObject second = createdObject(clerk.json("post", "/v1/elections/" + first + "/copies", """
                {"documentId":"GR20221123_Twee","name":"Herindeling","previous":"SAME",
                 "population":{"inhabitants":73000},"redivision":{"date":"2023-01-01","newMunicipality":true}}"""));
        assertThat(second.getString("nominationDay")).isEqualTo("2022-10-10");
        assertThat(second.getInt("seats")).isEqualTo(35);
        JsonObject calendar =
                Api.object(clerk.send("get", "/v1/elections/" + second.getString("id") + "/calendar", ""));
        assertThat(calendar.getJsonArray("remarks").toString()).contains("55(4)");
        assertThat(Api.object(clerk.send("get", "/v1/elections", "")).getJsonArray("items"))
                .hasSize(2);
        refused(SharedServer.in("9964", "anna", "clerk").send("get", "/v1/elections/" + first, ""), 404, "not-found");
        refused(
                clerk.json(
                        "post",
                        "/v1/elections/" + first + "/copies",
                        "{\"documentId\":\"GR2026_Twee\",\"name\":\"x\",\"electionYear\":2026,\"previous\":\"RESULT\"}"),
                409,
                "wrong-state");
    }

    @Test
    void inANewMunicipalityNobodyIsExemptUnlessTheCommitteeFindsSo() {
        Api clerk = SharedServer.in("9965", "anna", "clerk");
        String previous = """
                "seats":17,"previous":{"electionDay":"2022-03-16","seats":17,"lists":[
                 {"designation":"Samen","votes":900,"seats":17}]},"redivision":{"date":"2027-01-01","newMunicipality":%s}""";
        assertThat(exempt(clerk, "GR20261124_Een", previous.formatted("true"))).isFalse();
        assertThat(exempt(clerk, "GR20261124_Twee", previous.formatted("true,\"exemptions\":true")))
                .isTrue();
        assertThat(exempt(clerk, "GR20261124_Drie", previous.formatted("false")))
                .isTrue();
        refused(
                clerk.json(
                        "post",
                        "/v1/elections",
                        body("GR20261124_Vier", previous.formatted("false,\"exemptions\":false"))),
                422,
                "invalid-content");
    }

    /** Whether a list of the only group of the previous council is exempt; the guide says the same. */
    private static boolean exempt(Api clerk, String documentId, String more) {
        SharedServer.clock("2026-08-03T10:00:00+02:00");
        String id = created(clerk.json("post", "/v1/elections", body(documentId, more)));
        String election = "/v1/elections/" + id;
        String designation = created(clerk.json(
                "post",
                election + "/designations",
                "{\"designation\":\"Samen\",\"group\":\"Samen\",\"registeredOn\":\"2010-01-01\"}"));
        JsonObject list = createdObject(clerk.json(
                "post",
                election + "/candidate-lists",
                "{\"designation\":\"Samen\",\"designationId\":\"" + designation
                        + "\",\"agentDeclared\":true,\"candidates\":[]}"));
        String guide = SharedServer.nobody()
                .send("get", "/v1/public/elections/" + id + "/guide", "", "Accept", "text/html")
                .body();
        assertThat(guide.contains("niemand is vrijgesteld")).isEqualTo(!list.getBoolean("exempt"));
        return list.getBoolean("exempt");
    }

    @Test
    void thePreviousResultComesFromItsFilesAndCountsOnceItIsAccepted() throws IOException {
        Optional<Path> folder = samples();
        assumeTrue(folder.isPresent(), "Skipped: the sample files (../shared/data/eml) are not here");
        Api clerk = SharedServer.in("0277", "anna", "clerk");
        String election = "/v1/elections/"
                + created(clerk.json(
                        "post", "/v1/elections", body("GR2030_Rozendaal", "\"seats\":9,\"electionYear\":2030")));
        byte[] resultFile = Files.readAllBytes(folder.get().resolve("Resultaat_GR2026_Rozendaal.eml.xml"));
        String result = base64(resultFile);
        String count = base64(Files.readAllBytes(folder.get().resolve("Totaaltelling_GR2026_Rozendaal.eml.xml")));
        refused(
                clerk.json("post", election + "/previous-result-imports", files(count, result)),
                422,
                "invalid-document");
        JsonObject read =
                createdObject(clerk.json("post", election + "/previous-result-imports", files(result, count)));
        assertThat(read.getJsonArray("findings").toString()).doesNotContain("OTHER_SEATS", "ERROR");
        assertThat(read.getJsonObject("previous").getInt("seats")).isEqualTo(9);
        assertThat(Api.object(clerk.send("get", election, ""))).doesNotContainKey("previous");
        String path = election + "/previous-result-imports/" + read.getString("id");
        String acceptance = "{\"reason\":\"Vergeleken met het proces-verbaal\"}";
        HttpResponse<String> early = clerk.json("post", path + "/acceptances", acceptance);
        refused(early, 409, "wrong-state");
        assertThat(early.body()).contains("vingerafdruk", "520").doesNotContain("510d");
        confirm(clerk, path, "520", resultFile);
        createdObject(clerk.json("post", path + "/acceptances", acceptance));
        assertThat(Api.object(clerk.send("get", election, "")).getJsonObject("previous"))
                .isEqualTo(read.getJsonObject("previous"));
        refused(clerk.json("post", path + "/acceptances", "{}"), 409, "wrong-state");
    }

    @Test
    void ofACountOfStationsTheFingerprintIsTypedAsWellAndAMistakeHidesOtherGroups() throws IOException {
        Optional<Path> folder = samples();
        assumeTrue(folder.isPresent(), "Skipped: the sample files (../shared/data/eml) are not here");
        Api clerk = SharedServer.in("0277", "anna", "clerk");
        String election = "/v1/elections/"
                + created(clerk.json(
                        "post", "/v1/elections", body("GR2030_Telling", "\"seats\":9,\"electionYear\":2030")));
        byte[] countFile = Files.readAllBytes(folder.get().resolve("Telling_GR2026_Rozendaal.eml.xml"));
        byte[] resultFile = Files.readAllBytes(folder.get().resolve("Resultaat_GR2026_Rozendaal.eml.xml"));
        JsonObject read = createdObject(clerk.json(
                "post",
                election + "/previous-result-imports",
                "{\"countKind\":\"510b\","
                        + files(base64(resultFile), base64(countFile)).substring(1)));
        String path = election + "/previous-result-imports/" + read.getString("id");
        JsonArray shown = groups(clerk, path, "510b");
        assertThat(shown.getValuesAs(JsonString::getString))
                .hasSize(16)
                .filteredOn(String::isEmpty)
                .hasSize(2);
        refused(
                clerk.json("post", path + "/confirmations", "{\"kind\":\"510b\",\"groups\":[\"0000\",\"0000\"]}"),
                422,
                "invalid-content");
        assertThat(groups(clerk, path, "510b")).isNotEqualTo(shown);
        refused(
                clerk.json("post", path + "/confirmations", "{\"kind\":\"510d\",\"groups\":[\"0000\",\"0000\"]}"),
                422,
                "invalid-content");
        confirm(clerk, path, "520", resultFile);
        refused(clerk.json("post", path + "/acceptances", "{\"reason\":\"Klopt\"}"), 409, "wrong-state");
        confirm(clerk, path, "510b", countFile);
        createdObject(clerk.json("post", path + "/acceptances", "{\"reason\":\"Klopt\"}"));
        assertThat(Api.object(clerk.send("get", election, ""))).containsKey("previous");
    }

    /** Somebody types the hidden groups from paper. */
    private static void confirm(Api clerk, String path, String kind, byte[] file) {
        JsonArray typed = new PaperFingerprint(file).hidden(groups(clerk, path, kind));
        createdObject(
                clerk.json("post", path + "/confirmations", "{\"kind\":\"" + kind + "\",\"groups\":" + typed + "}"));
    }

    private static JsonArray groups(Api clerk, String path, String kind) {
        return Api.object(clerk.send("get", path, "")).getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .filter(file -> file.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow()
                .getJsonArray("groups");
    }

    private static String files(String result, String count) {
        return "{\"result\":\"" + result + "\",\"count\":\"" + count + "\"}";
    }

    private static String body(String documentId, String rest) {
        return "{\"documentId\":\"" + documentId + "\",\"name\":\"Proef\",\"municipalityName\":\"Proefdorp\"," + rest
                + ",\"office\":" + DESK + "}";
    }

    private static JsonObject date(JsonObject register, String key) {
        return register.getJsonArray("dates").getValuesAs(JsonObject.class).stream()
                .filter(date -> date.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String base64(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }

    private static Optional<Path> samples() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/eml/gr2026-rozendaal"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
