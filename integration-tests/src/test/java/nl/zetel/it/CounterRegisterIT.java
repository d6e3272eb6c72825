package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.Westerveld.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.Fault;
import nl.zetel.plugin.brpstub.StubOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counter without a population register, with one that fails in every way, and with it back: nobody is sent away. */
class CounterRegisterIT {

    private static final String VOTER = "{\"outcome\":\"YES\",\"reason\":\"In het papieren register nagegaan\"}";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Host host;

    @SuppressWarnings("NullAway.Init")
    private String election;

    @SuppressWarnings("NullAway.Init")
    private String list;

    @Test
    void withoutTheRegisterDeclarationsWaitAndAreJudgedByAPersonOrByTheRegisterOnceItIsThere() throws Exception {
        Path plugins = folder.resolve("plugins");
        Folders.copy(Distribution.home().resolve("plugins"), plugins);
        for (String register : List.of("brp-haal-centraal", "brp-extract", "brp-manual")) {
            Folders.delete(plugins.resolve(register));
        }
        Path data = folder.resolve("data");
        JsonObject judged;
        JsonObject waiting;
        try (Distribution server =
                Distribution.start(data, Map.of("ZETEL_PLUGINS_DIR", plugins.toString()), "--demo")) {
            open(server);
            judged = waits(sign(10));
            waiting = waits(sign(11));
            assertThat(Api.object(sign(11)).getString("detail"))
                    .as("not entered twice")
                    .contains("al een verklaring");
            createdObject(verifier().json("post", at(judged) + "/decisions", VOTER));
            assertThat(summary("counted")).isEqualTo(1);
            assertThat(summary("open")).isEqualTo(1);
            waits(clerk().send("post", at(waiting) + "/register-consultations", ""));
        }
        try (BrpStubServer register = register()) {
            Map<String, String> environment = new HashMap<>(pointing(register));
            try (Distribution server = Distribution.start(data, environment, "--demo")) {
                host = new Host(server.address());
                host.clock("2018-01-24T10:00:00+01:00");
                JsonObject found = createdObject(clerk().send("post", at(waiting) + "/register-consultations", ""));
                assertThat(found.getString("outcome")).isEqualTo("YES");
                assertThat(found.getString("advice")).isEmpty();
                assertThat(summary("counted")).isEqualTo(2);
            }
        }
    }

    @Test
    void aRegisterThatIsSilentSlowOrDiesIsToldAndLeavesEveryDeclarationWhole() throws Exception {
        try (BrpStubServer register = register()) {
            register.knobs().slowness(Duration.ofSeconds(30));
            try (Distribution server = Distribution.start(folder.resolve("data"), pointing(register), "--demo")) {
                open(server);
                int person = 10;
                for (Fault fault :
                        List.of(Fault.SLOW, Fault.CUT_OFF, Fault.HUNG_UP, Fault.NOT_JSON, Fault.UNAVAILABLE)) {
                    register.knobs().always(fault);
                    waits(sign(person++));
                }
                for (int more = 0; more < 4; more++) {
                    waits(sign(person++));
                }
                int signed = person - 10;
                register.knobs().heal();
                assertThat(summary("open"))
                        .as("also while the plugin is left alone")
                        .isEqualTo(signed);
                assertThat(summary("declarations")).isEqualTo(signed);
                Waiting.until("the register is asked again", () -> {
                    for (JsonObject each : declarations()) {
                        if (each.getString("advice").contains("register-consultations")) {
                            clerk().send("post", at(each) + "/register-consultations", "");
                        }
                    }
                    return summary("counted") == signed;
                });
            }
        }
    }

    @Test
    void anUnknownNumberIsToldAndAnEntryByMistakeIsAnnulledBySomebodyElse() throws Exception {
        try (BrpStubServer register = register();
                Distribution server = Distribution.start(folder.resolve("data"), pointing(register), "--demo")) {
            open(server);
            JsonObject unknown = createdObject(sign("999990019"));
            assertThat(unknown.getString("outcome")).isEqualTo("NO");
            assertThat(unknown.getString("advice")).contains("Vergelijk het met het identiteitsbewijs", "annulments");
            JsonObject mistaken = createdObject(sign(10));
            assertThat(summary("counted")).isEqualTo(1);
            String annulments = at(mistaken) + "/annulments";
            String why = "{\"reason\":\"Een ander nummer dan op het identiteitsbewijs\"}";
            refused(clerk().json("post", annulments, why), 403, "not-allowed");
            refused(host.in("1701", "anna", "clerk", "verifier").json("post", annulments, why), 403, "four-eyes");
            JsonObject annulled = createdObject(verifier().json("post", annulments, why));
            assertThat(annulled.getString("state")).isEqualTo("DOES_NOT_COUNT");
            assertThat(annulled.getJsonObject("annulment").getString("annulledBy"))
                    .isEqualTo("vera");
            refused(verifier().json("post", annulments, why), 409, "wrong-state");
            assertThat(summary("counted")).isZero();
            createdObject(verifier().json("post", at(unknown) + "/annulments", why));
            assertThat(summary("declarations")).as("only what was signed").isZero();
            assertThat(declarations()).as("all that was entered stays").hasSize(2);
            createdObject(sign(10));
            assertThat(summary("counted")).as("the same voter signs really").isEqualTo(1);
        }
    }

    private static BrpStubServer register() throws Exception {
        return BrpStubServer.start(StubOptions.westerveld().on(LocalDate.of(2018, 1, 24)));
    }

    private static Map<String, String> pointing(BrpStubServer register) {
        return Map.of(
                "ZETEL_PLUGIN_BRP_HAAL_CENTRAAL_URL", register.address().toString(),
                "ZETEL_PLUGIN_BRP_HAAL_CENTRAAL_PAUSE", "PT0S",
                "ZETEL_PLUGIN_BRP_HAAL_CENTRAAL_REQUEST_TIMEOUT", "PT1S",
                "ZETEL_PLUGINS_CIRCUIT_OPEN", "PT3S");
    }

    private void open(Distribution server) {
        host = new Host(server.address());
        host.clock("2018-01-24T10:00:00+01:00");
        election = "/v1/elections/"
                + createdObject(clerk().json("post", "/v1/elections", """
                {"documentId":"GR2018_Westerveld","name":"Gemeenteraad Westerveld 2018","municipalityName":"Westerveld",
                 "seats":17,"nominationDay":"2018-02-05","office":{"name":"Verkiezingen","address":"Raadhuislaan 1",
                 "postalCode":"7981EL","locality":"Diever","email":"verkiezingen@example.nl","telephone":"140521",
                 "website":"","account":"NL91ABNA0417164300","accountHolder":"Gemeente","bic":"ABNANL2A"}}""")).getString("id");
        list = createdObject(clerk().json(
                                "post",
                                election + "/candidate-lists",
                                "{\"candidates\":" + Westerveld.candidates(Westerveld.residents(0, 1)) + "}"))
                .getString("id");
    }

    private Api clerk() {
        return host.in("1701", "anna", "clerk");
    }

    private Api verifier() {
        return host.in("1701", "vera", "verifier");
    }

    private HttpResponse<String> sign(int person) {
        return sign(Westerveld.residents(person, 1).get(0).bsn().orElseThrow().value());
    }

    private HttpResponse<String> sign(String number) {
        return clerk().json(
                        "post",
                        election + "/support-declarations",
                        "{\"listId\":\"" + list + "\",\"bsn\":\"" + number + "\"}");
    }

    private String at(JsonObject declaration) {
        return election + "/support-declarations/" + declaration.getString("id");
    }

    private int summary(String what) {
        return Api.object(clerk().send("get", election + "/support-summaries/" + list, ""))
                .getInt(what);
    }

    private List<JsonObject> declarations() {
        return Api.object(clerk().send("get", election + "/support-declarations?limit=200", ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** It was entered, waits for the register, and says what to do. */
    private static JsonObject waits(HttpResponse<String> entered) {
        JsonObject declaration = createdObject(entered);
        assertThat(declaration.getString("outcome")).isEqualTo("UNDETERMINED");
        assertThat(declaration.getString("state")).isEqualTo("OPEN");
        assertThat(declaration.getJsonArray("reasons").getJsonObject(0).getString("code"))
                .isEqualTo("REGISTER_UNAVAILABLE");
        assertThat(declaration.getString("advice")).contains("register-consultations", "decisions");
        return declaration;
    }
}
