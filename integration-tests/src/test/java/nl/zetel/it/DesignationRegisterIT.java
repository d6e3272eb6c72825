package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The designation register over the years: requests, changes, agents, registers of others, deletion, appeal (Kieswet G). */
class DesignationRegisterIT {

    private static final String ELECTION = """
            {"documentId":"GR%2$s_%1$s","name":"Gemeenteraad %1$s %2$s","municipalityName":"%1$s","seats":17,
             "nominationDay":"%3$s","office":{"name":"Verkiezingen","address":"Dorpsstraat 1",
             "postalCode":"1234AB","locality":"%1$s","email":"verkiezingen@example.nl","telephone":"140123",
             "website":"","account":"NL91ABNA0417164300","accountHolder":"Gemeente %1$s","bic":"ABNANL2A"}}""";
    private static final String COMPLETE = "[\"NOTARIAL_DEED\",\"PAYMENT_PROOF\",\"AGENT_DECLARATION\"]";

    private static final String WITH_EXTRACT =
            "[\"NOTARIAL_DEED\",\"TRADE_REGISTER_EXTRACT\",\"PAYMENT_PROOF\",\"AGENT_DECLARATION\"]";

    /** An election of 2026 of a municipality of its own, with its people. */
    private static final class Town {
        private final String code;
        private final String path;
        private int groups;

        Town(String code, String name) {
            this(code, name, "2026-02-02");
        }

        /** Two months before that day of nomination. */
        Town(String code, String name, String nomination) {
            this.code = code;
            LocalDate day = LocalDate.parse(nomination);
            SharedServer.clock((day.getYear() - 1) + "-12-01T10:00:00+01:00");
            this.path = "/v1/elections/"
                    + created(clerk().json(
                                    "post",
                                    "/v1/elections",
                                    ELECTION.formatted(name, Integer.toString(day.getYear()), nomination)));
        }

        Api clerk() {
            return SharedServer.in(code, "anna", "clerk");
        }

        Api member() {
            return SharedServer.in(code, "carla", "committee");
        }

        String request(String designation, String documents, String more) {
            return created(clerk().json("post", path + "/designation-requests", """
                    {"designation":"%s","group":"Vereniging nummer %d","association":true,"documents":%s,
                     "agent":{"agent":"G. Eerste","deputy":"P. Eerste"}%s}""".formatted(
                            designation, ++groups, documents, more)));
        }

        HttpResponse<String> decide(String request, boolean accepted, String ground) {
            String why = ground.isEmpty() ? "" : ",\"ground\":\"" + ground + "\"";
            return member().json(
                            "post",
                            path + "/designation-requests/" + request + "/decisions",
                            "{\"accepted\":" + accepted + ",\"reason\":\"besproken\"" + why + "}");
        }

        HttpResponse<String> onRequest(Api who, String request, String action, String body) {
            String at = path + "/designation-requests/" + request + "/" + action;
            return body.isEmpty() ? who.send("post", at, "") : who.json("post", at, body);
        }

        HttpResponse<String> onEntry(Api who, String designation, String action, String body) {
            String at = path + "/designations/" + designation + "/" + action;
            return body.isEmpty() ? who.send("post", at, "") : who.json("post", at, body);
        }

        JsonObject read(String what) {
            HttpResponse<String> answer = clerk().send("get", path + what, "");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return Api.object(answer);
        }

        /** What everybody reads of the register on a day, as {@code designation (agent)}. */
        List<String> register(String day) {
            String open = path.replace("/v1/elections/", "/v1/public/elections/") + "/designations?date=" + day;
            return Api.object(SharedServer.nobody().send("get", open, ""))
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(item -> item.getString("designation") + " ("
                            + item.getJsonObject("agent").getString("agent") + ")")
                    .toList();
        }

        String entry(String designation) {
            return read("/designations?date=" + "2025-12-31")
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .filter(item -> item.getString("designation").equals(designation))
                    .findFirst()
                    .orElseThrow()
                    .getString("id");
        }

        HttpResponse<String> importRegister(String source, String asOf, String csv) {
            return clerk().send(
                            "post",
                            path + "/register-imports?source=" + source + "&asOf=" + asOf
                                    + "&publishedOn=2025-12-24&origin=Staatscourant%202025,%2042",
                            csv,
                            "Content-Type",
                            "text/csv");
        }
    }

    @Test
    void aDesignationChangesItsTextAndItsAgentsAndTheRegisterKnowsBothOnAnyDay() {
        Town town = new Town("9941", "Registerdorp");
        String request = town.request("Dorpsbelang", "[\"NOTARIAL_DEED\",\"PAYMENT_PROOF\"]", "");
        JsonObject asked = createdObject(town.onRequest(town.clerk(), request, "completion-requests", "{}"));
        assertThat(asked.getString("completionUntil")).isEqualTo("2025-12-15");
        String letter = town.path + "/documents/" + asked.getString("completionLetterId") + "/content";
        assertThat(town.clerk().send("get", letter, "").body())
                .contains("verklaring met de gemachtigde", "15 december 2025");
        refused(
                town.onRequest(town.clerk(), request, "completion-requests", "{\"until\":\"2025-12-23\"}"),
                422,
                "invalid-content");
        String path = town.path + "/designation-requests/" + request;
        String tag =
                town.clerk().send("get", path, "").headers().firstValue("ETag").orElseThrow();
        String completed =
                "{\"documents\":" + COMPLETE + ",\"agent\":{\"agent\":\"G. Eerste\",\"deputy\":\"P. Eerste\"}}";
        Api both = SharedServer.in("9941", "bea", "clerk", "committee");
        assertThat(both.send("put", path, completed, "Content-Type", "application/json", "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        refused(
                town.onRequest(both, request, "decisions", "{\"accepted\":true,\"reason\":\"besproken\"}"),
                403,
                "four-eyes");
        createdObject(town.decide(request, true, ""));
        String entry = town.entry("Dorpsbelang");

        SharedServer.clock("2025-12-05T10:00:00+01:00");
        createdObject(town.onEntry(town.clerk(), entry, "agents", agents("G. Tweede", "2025-12-04")));
        refused(town.onEntry(town.clerk(), entry, "agents", agents("G. Derde", "2025-12-03")), 422, "invalid-content");
        SharedServer.clock("2025-12-08T10:00:00+01:00");
        String change = town.request("Dorpsbelang Nu", "[]", ",\"changes\":\"" + entry + "\"");
        assertThat(town.read("/designation-requests/" + change).getString("state"))
                .isEqualTo("COMPLETE");
        assertThat(town.read("/deposits").getJsonArray("items")).hasSize(1);
        createdObject(town.decide(change, true, ""));

        assertThat(town.register("2025-11-30")).isEmpty();
        assertThat(town.register("2025-12-03")).containsExactly("Dorpsbelang (G. Eerste)");
        assertThat(town.register("2025-12-04")).containsExactly("Dorpsbelang (G. Tweede)");
        assertThat(town.register("2025-12-08")).containsExactly("Dorpsbelang Nu (G. Tweede)");
    }

    @Test
    void ofTwoOfOneDayNeitherComesFirstEvenWhenOneWasRefusedForThatAlready() {
        Town town = new Town("9942", "Tweelingdorp");
        String one = town.request("Leefbaar Dorp", COMPLETE, "");
        String other = town.request("Leefbaar dorp!", COMPLETE, "");
        assertThat(town.read("/designation-requests/" + one).getString("proposal"))
                .isEqualTo("REFUSE");
        createdObject(town.decide(one, false, "F"));
        assertThat(town.read("/designation-requests/" + other).getString("proposal"))
                .isEqualTo("REFUSE");

        String clean = town.request("Frisse Wind", COMPLETE, "");
        String banned = town.request("Frisse wind.", COMPLETE, "");
        createdObject(town.decide(banned, false, "A"));
        assertThat(town.read("/designation-requests/" + clean).getString("proposal"))
                .isEqualTo("ACCEPT");
        SharedServer.clock("2025-12-02T10:00:00+01:00");
        String later = town.request("Frisse Winden", COMPLETE, "");
        assertThat(town.read("/designation-requests/" + later)
                        .getJsonArray("similar")
                        .toString())
                .contains("EARLIER_REQUEST");
    }

    @Test
    void aRegisterIsImportedAsAWholeOrNotAtAllAndANewerOneEndsWhatIsNoLongerInIt() {
        Town town = new Town("9943", "Importdorp");
        SharedServer.clock("2025-12-29T10:00:00+01:00");
        String broken = "aanduiding;groepering\nVoorwaarts;Vereniging Voorwaarts\n;Vereniging Leeg\nVoorwaarts;x;y\n";
        HttpResponse<String> refusal = town.importRegister("NATIONAL_REGISTER", "2025-12-24", broken);
        refused(refusal, 422, "invalid-document");
        assertThat(refusal.body()).contains("Regel 3", "Regel 4");
        assertThat(town.register("2025-12-29")).isEmpty();

        String csv = "aanduiding;groepering;gemachtigde\nVoorwaarts;Ver. Voorwaarts;G. Landelijk\nSamen;Ver. Samen;\n";
        JsonObject made = createdObject(town.importRegister("NATIONAL_REGISTER", "2025-12-24", csv));
        assertThat(made.getInt("added")).isEqualTo(2);
        assertThat(made.getString("origin")).isEqualTo("Staatscourant 2025, 42");
        refused(town.importRegister("NATIONAL_REGISTER", "2025-12-24", csv), 409, "already-exists");
        refused(town.importRegister("NATIONAL_REGISTER", "2025-12-23", csv + "A;B;\n"), 409, "wrong-state");
        refused(town.importRegister("NATIONAL_REGISTER", "2026-01-23", csv), 422, "invalid-content");
        refused(town.importRegister("SAME_DAY_REQUEST", "2025-12-24", csv), 422, "invalid-content");
        JsonObject newer = createdObject(town.importRegister(
                "NATIONAL_REGISTER", "2025-12-27", "aanduiding,groepering\nVoorwaarts,Ver. Voorwaarts\n"));
        assertThat(newer.getInt("kept")).isEqualTo(1);
        assertThat(newer.getInt("ended")).isEqualTo(1);
        assertThat(town.register("2025-12-26")).containsExactlyInAnyOrder("Voorwaarts (G. Landelijk)", "Samen ()");
        assertThat(town.register("2025-12-27")).containsExactly("Voorwaarts (G. Landelijk)");
    }

    @Test
    void aNationalDesignationCountsHereUnlessTheCommitteeDecidesOtherwiseInTwoWeeks() {
        Town town = new Town("9944", "Doorwerkdorp");
        String own = town.request("Voorwaarts", COMPLETE, "");
        createdObject(town.decide(own, true, ""));
        SharedServer.clock("2025-12-29T10:00:00+01:00");
        createdObject(town.importRegister(
                "NATIONAL_REGISTER",
                "2025-12-24",
                "aanduiding;groepering\nVoorwaarts!;Ver. Voorwaarts Nederland\nElders;Ver. Elders\n"));
        String national = town.entry("Voorwaarts!");
        JsonObject found = town.read("/designations/" + national).getJsonObject("carryOver");
        assertThat(found.getBoolean("counts")).isFalse();
        assertThat(found.getString("decisionUntil")).isEqualTo("2026-01-07");
        refused(
                town.onEntry(SharedServer.in("9944", "anna", "committee"), national, "exclusions", reason()),
                403,
                "four-eyes");
        SharedServer.clock("2026-01-08T00:00:00+01:00");
        refused(town.onEntry(town.member(), national, "exclusions", reason()), 409, "deadline-passed");
        SharedServer.clock("2026-01-07T23:59:50+01:00");
        createdObject(town.onEntry(town.member(), national, "exclusions", reason()));
        assertThat(above(town, national)).isEqualTo(409);
        assertThat(above(town, town.entry("Elders"))).isEqualTo(201);
        createdObject(town.onEntry(
                town.clerk(), national, "appeals", "{\"against\":\"EXCLUSION\",\"lodgedOn\":\"2026-01-07\"}"));
        createdObject(town.onEntry(town.member(), national, "judgments", judgment("ANNULLED", "2026-01-07")));
        assertThat(above(town, national)).isEqualTo(201);
    }

    @Test
    void theRegisterFollowsTheJudgment() {
        Town town = new Town("9945", "Beroepsdorp");
        String request = town.request("Geweigerd", COMPLETE, "");
        createdObject(town.decide(request, false, "C"));
        refused(town.onRequest(town.clerk(), request, "appeals", appeal("2025-12-01")), 409, "wrong-state");
        createdObject(town.onRequest(town.clerk(), request, "publications", ""));
        SharedServer.clock("2025-12-12T10:00:00+01:00");
        JsonObject late = createdObject(town.onRequest(town.clerk(), request, "appeals", appeal("2025-12-09")));
        assertThat(late.getString("appealUntil")).isEqualTo("2025-12-08");
        assertThat(late.getJsonArray("appeals").getJsonObject(0).getBoolean("late"))
                .isTrue();
        refused(town.onRequest(town.clerk(), request, "appeals", appeal("2025-12-09")), 409, "wrong-state");
        refused(
                town.onRequest(town.clerk(), request, "judgments", judgment("ANNULLED", "2025-12-12")),
                403,
                "not-allowed");
        JsonObject again =
                createdObject(town.onRequest(town.member(), request, "judgments", judgment("ANNULLED", "2025-12-12")));
        assertThat(again.getString("state")).isEqualTo("COMPLETE");
        assertThat(again.getJsonArray("earlierDecisions")).hasSize(1);
        createdObject(town.decide(request, true, ""));
        assertThat(town.register("2025-12-12")).containsExactly("Geweigerd (G. Eerste)");

        createdObject(town.onRequest(town.clerk(), request, "publications", ""));
        createdObject(town.onRequest(town.clerk(), request, "appeals", appeal("2025-12-12")));
        SharedServer.clock("2025-12-19T10:00:00+01:00");
        JsonObject turned =
                createdObject(town.onRequest(town.member(), request, "judgments", judgment("REPLACED", "2025-12-19")));
        assertThat(turned.getString("state")).isEqualTo("REFUSED");
        assertThat(town.register("2025-12-18")).containsExactly("Geweigerd (G. Eerste)");
        assertThat(town.register("2025-12-19")).isEmpty();
    }

    @Test
    void aStruckDesignationLeavesTheRegisterAndItsFileIsDestroyedOnceThatIsFinal() throws InterruptedException {
        Town town = new Town("9946", "Schrapdorp");
        String request = town.request("Verdwenen", COMPLETE, "");
        createdObject(town.decide(request, true, ""));
        String entry = town.entry("Verdwenen");
        refused(town.onEntry(town.member(), entry, "deletion-decisions", reason()), 409, "wrong-state");
        String proposal = json("ground", "OWN_REQUEST", "reason", "Brief van het bestuur");
        createdObject(town.onEntry(town.clerk(), entry, "deletions", proposal));
        refused(
                town.onEntry(SharedServer.in("9946", "anna", "committee"), entry, "deletion-decisions", reason()),
                403,
                "four-eyes");
        SharedServer.clock("2025-12-10T10:00:00+01:00");
        createdObject(town.onEntry(town.member(), entry, "deletion-decisions", reason()));
        createdObject(town.onEntry(town.clerk(), entry, "deletion-publications", ""));
        assertThat(town.register("2025-12-09")).containsExactly("Verdwenen (G. Eerste)");
        assertThat(town.register("2025-12-10")).isEmpty();

        SharedServer.clock("2025-12-16T23:59:00+01:00");
        assertThat(run(town)).isEmpty();
        SharedServer.clock("2025-12-17T00:00:01+01:00");
        assertThat(run(town)).containsExactly("DESIGNATION_FILES");
        refused(town.clerk().send("get", town.path + "/designation-requests/" + request, ""), 404, "not-found");
        assertThat(town.register("2025-12-09")).containsExactly("Verdwenen ()");
        String chain = SharedServer.in("9946", "otto", "auditor")
                .send("get", "/v1/audit/entries?limit=200", "")
                .body();
        assertThat(chain).contains("designation-struck").doesNotContain("G. Eerste", "Brief van het bestuur");
        assertThat(Api.object(SharedServer.in("9946", "otto", "auditor").send("get", "/v1/audit/verification", ""))
                        .getBoolean("valid"))
                .isTrue();
    }

    @Test
    void theMunicipalityHasOneRegisterThatLivesOnBetweenElections() {
        Town town = new Town("9155", "Blijfdorp", "2022-01-31");
        String request = town.request("Blijvend Belang", WITH_EXTRACT, "");
        createdObject(town.decide(request, true, ""));
        createdObject(town.importRegister("NATIONAL_REGISTER", "2021-12-01", "aanduiding;groepering\nLandelijk;L\n"));
        String gone = town.request("Vergaan", WITH_EXTRACT, "");
        createdObject(town.decide(gone, true, ""));
        Town next = new Town("9155", "Blijfdorp", "2026-02-02");
        assertThat(next.register("2025-12-01"))
                .as("the municipal one lives on, the national one is of its own election")
                .containsExactly("Blijvend Belang (G. Eerste)", "Vergaan (G. Eerste)");
        JsonObject entry = next.read("/designations").getJsonArray("items").getJsonObject(0);
        assertThat("/v1/elections/" + entry.getString("electionId")).isEqualTo(town.path);
        String id = entry.getString("id");
        assertThat(above(next, id)).isEqualTo(201);

        String again = "{\"designation\":\"Blijvend Belang\",\"group\":\"Nog een\",\"registeredOn\":\"2022-01-01\"}";
        HttpResponse<String> twice = next.clerk().json("post", next.path + "/designations", again);
        refused(twice, 409, "already-exists");
        assertThat(Api.object(twice).getString("detail")).contains("sinds 1 december 2021");
        next.groups = 10; // other groups than those of 2022
        String rival = next.request("Blijvend belang!", COMPLETE, "");
        assertThat(next.read("/designation-requests/" + rival).getString("proposal"))
                .isEqualTo("REFUSE");

        createdObject(next.onEntry(next.clerk(), id, "agents", agents("G. Tweede", "2025-12-01")));
        String change = next.request("Blijvend Belang Nu", "[]", ",\"changes\":\"" + id + "\"");
        SharedServer.clock("2025-12-02T10:00:00+01:00");
        createdObject(next.decide(change, true, ""));
        String lost = next.entry("Vergaan");
        createdObject(next.onEntry(
                next.clerk(), lost, "deletions", json("ground", "OWN_REQUEST", "reason", "Brief van het bestuur")));
        createdObject(next.onEntry(next.member(), lost, "deletion-decisions", reason()));
        for (Town each : List.of(town, next)) {
            assertThat(each.register("2025-12-02"))
                    .filteredOn(line -> !line.startsWith("Landelijk"))
                    .containsExactly("Blijvend Belang Nu (G. Tweede)");
        }
        assertThat(town.register("2025-11-30")).contains("Blijvend Belang (G. Eerste)", "Vergaan (G. Eerste)");
        String elsewhere = next.path.replace("/v1/elections/", "/v1/public/elections/") + "/designations";
        assertThat(SharedServer.nobody().send("get", elsewhere, "").body()).doesNotContain("Landelijk");
    }

    @Test
    void aNewMunicipalityBeginsWithAnEmptyRegisterAndOneThatStaysDoesNot() {
        Town town = new Town("9165", "Voorbereidingsdorp", "2022-01-31");
        createdObject(town.decide(town.request("Oude Naam", WITH_EXTRACT, ""), true, ""));
        SharedServer.clock("2022-08-01T10:00:00+02:00");
        String stays = redivided(town, "2023-01-01", false);
        String begins = redivided(town, "2024-01-01", true);
        assertThat(designations(town, stays)).containsExactly("Oude Naam");
        assertThat(designations(town, begins))
                .as("who was registered asks again")
                .isEmpty();
        Town after = new Town("9165", "Nieuwdorp", "2026-02-02");
        assertThat(after.register("2025-12-01")).isEmpty();
    }

    private static String redivided(Town town, String date, boolean newMunicipality) {
        return created(town.clerk()
                .json(
                        "post",
                        town.path + "/copies",
                        "{\"documentId\":\"GR" + date.replace("-", "")
                                + "_Dorp\",\"name\":\"Herindeling\",\"previous\":\"SAME\",\"redivision\":"
                                + "{\"date\":\""
                                + date + "\",\"newMunicipality\":" + newMunicipality + "}}"));
    }

    private static List<String> designations(Town town, String election) {
        return Api.object(town.clerk().send("get", "/v1/elections/" + election + "/designations", ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> item.getString("designation"))
                .toList();
    }

    @Test
    void whoHandedInNoValidListAtTheLastElectionIsToBeStruck() {
        NominationWeek week = new NominationWeek("9169", "Lijstloos");
        week.decideAll("Andere Groep");
        week.fixNumbers();
        SharedServer.clock("2018-02-14T09:00:00+01:00");
        createdObject(week.clerk().send("post", week.path("/list-publications"), ""));
        SharedServer.clock("2018-03-21T23:59:00+01:00");
        assertThat(due(week)).as("the vote is not over").isEmpty();
        SharedServer.clock("2018-03-22T09:00:00+01:00");
        assertThat(due(week)).containsExactly("Andere Groep Kieswet G 3(7) d");

        String entry = week.items("/designations").stream()
                .filter(each -> each.containsKey("deletionDue"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/designations/" + entry + "/deletions"),
                        json("ground", "NO_VALID_LIST", "reason", "Geen geldige lijst")));
        assertThat(due(week)).as("it is proposed").isEmpty();
    }

    private static List<String> due(NominationWeek week) {
        return week.items("/designations").stream()
                .filter(each -> each.containsKey("deletionDue"))
                .map(each -> each.getString("designation") + " "
                        + each.getJsonObject("deletionDue").getString("article"))
                .toList();
    }

    @Test
    void anEarlierElectionDoesNotSeeWhatALaterOneEntered() {
        Town next = new Town("9156", "Laterdorp", "2026-02-02");
        createdObject(next.decide(next.request("Later", COMPLETE, ""), true, ""));
        Town earlier = new Town("9156", "Laterdorp", "2022-01-31");
        assertThat(earlier.register("2025-12-31")).isEmpty();
        refused(
                earlier.clerk().send("get", earlier.path + "/designations/" + next.entry("Later"), ""),
                404,
                "not-found");
    }

    @Test
    void aChangeThatIsAnnulledGivesTheEarlierTextBack() {
        Town town = new Town("9157", "Wijzigdorp");
        createdObject(town.decide(town.request("Eerste Naam", COMPLETE, ""), true, ""));
        String entry = town.entry("Eerste Naam");
        SharedServer.clock("2025-12-03T10:00:00+01:00");
        String change = town.request("Tweede Naam", "[]", ",\"changes\":\"" + entry + "\"");
        createdObject(town.decide(change, true, ""));
        createdObject(town.onRequest(town.clerk(), change, "publications", ""));
        SharedServer.clock("2025-12-05T10:00:00+01:00");
        createdObject(town.onRequest(town.clerk(), change, "appeals", appeal("2025-12-05")));
        SharedServer.clock("2025-12-12T10:00:00+01:00");
        createdObject(town.onRequest(town.member(), change, "judgments", judgment("ANNULLED", "2025-12-12")));
        assertThat(town.register("2025-12-02")).containsExactly("Eerste Naam (G. Eerste)");
        assertThat(town.register("2025-12-03")).containsExactly("Tweede Naam (G. Eerste)");
        assertThat(town.register("2025-12-11")).containsExactly("Tweede Naam (G. Eerste)");
        assertThat(town.register("2025-12-12")).containsExactly("Eerste Naam (G. Eerste)");
        createdObject(town.decide(change, false, "C"));
        assertThat(town.register("2025-12-12")).containsExactly("Eerste Naam (G. Eerste)");
    }

    @Test
    void aDeletionThatAJudgmentUndoesLeavesTheDesignationInTheRegister() throws InterruptedException {
        Town town = new Town("9158", "Hersteldorp");
        String request = town.request("Toch Levend", COMPLETE, "");
        createdObject(town.decide(request, true, ""));
        String entry = town.entry("Toch Levend");
        createdObject(town.onEntry(
                town.clerk(), entry, "deletions", json("ground", "CEASED_TO_EXIST", "reason", "Geen leden meer")));
        SharedServer.clock("2025-12-04T10:00:00+01:00");
        createdObject(town.onEntry(town.member(), entry, "deletion-decisions", reason()));
        createdObject(town.onEntry(town.clerk(), entry, "deletion-publications", ""));
        assertThat(above(town, entry)).isEqualTo(409);
        createdObject(
                town.onEntry(town.clerk(), entry, "appeals", "{\"against\":\"DELETION\",\"lodgedOn\":\"2025-12-04\"}"));
        SharedServer.clock("2025-12-20T10:00:00+01:00");
        assertThat(run(town))
                .as("nothing is destroyed while an appeal is pending")
                .isEmpty();
        createdObject(town.onEntry(town.member(), entry, "judgments", judgment("ANNULLED", "2025-12-20")));
        assertThat(town.register("2025-12-20")).containsExactly("Toch Levend (G. Eerste)");
        assertThat(above(town, entry)).isEqualTo(201);
        SharedServer.clock("2025-12-28T10:00:00+01:00");
        assertThat(run(town)).isEmpty();
        assertThat(town.read("/designation-requests/" + request).getString("state"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void filesComeWithARequestAreReadByRoleAndGoWithIt() throws InterruptedException {
        Town town = new Town("9159", "Bijlagedorp");
        String request = town.request("Met Bijlagen", COMPLETE, "");
        String files = town.path + "/designation-requests/" + request + "/files";
        String pdf = "%PDF-1.7\n% statuten van H. Geheim\n%%EOF\n";
        JsonObject file = createdObject(add(town, files + "?document=NOTARIAL_DEED", pdf, "application/pdf"));
        assertThat(file.getString("fileName")).isEqualTo("notarial-deed.pdf");
        assertThat(file.getInt("size")).isEqualTo(pdf.length());
        refused(add(town, files, pdf, "application/pdf"), 409, "already-exists");
        refused(add(town, files, pdf + "%%EOF", "image/png"), 422, "invalid-document");
        refused(add(town, files, "<html></html>", "application/pdf"), 422, "invalid-document");
        refused(add(town, files, "%PDF-1.7\n% half", "application/pdf"), 422, "invalid-document");
        refused(add(town, files + "?document=PASSPORT", pdf + "\n", "application/pdf"), 400, "invalid-parameter");
        assertThat(add(town, files, "tekst", "text/plain").statusCode()).isEqualTo(415);
        refused(
                add(town, files, "%PDF-1.7\n" + " ".repeat(10 * 1024 * 1024) + "%%EOF", "application/pdf"),
                413,
                "too-large");

        String content = files + "/" + file.getString("id") + "/content";
        HttpResponse<String> read = town.member().send("get", content, "");
        assertThat(read.body()).isEqualTo(pdf);
        assertThat(read.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"notarial-deed.pdf\"");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        Api auditor = SharedServer.in("9159", "otto", "auditor");
        refused(auditor.send("get", content, ""), 403, "not-allowed");
        assertThat(Api.object(auditor.send("get", files, "")).getJsonArray("items"))
                .hasSize(1);
        refused(SharedServer.in("9160", "anna", "clerk").send("get", content, ""), 404, "not-found");

        JsonObject wrong = createdObject(add(town, files, pdf + "\n", "application/pdf"));
        String mistake = files + "/" + wrong.getString("id");
        createdObject(town.clerk().json("post", mistake + "/removals", json("reason", "Van een ander verzoek")));
        refused(town.clerk().send("get", mistake + "/content", ""), 404, "not-found");
        assertThat(Api.object(town.clerk().send("get", mistake, ""))
                        .getJsonObject("removal")
                        .getString("by"))
                .isEqualTo("anna");
        refused(town.clerk().json("post", mistake + "/removals", json("reason", "Nog eens")), 409, "wrong-state");

        createdObject(town.decide(request, true, ""));
        refused(add(town, files, pdf + "\n\n", "application/pdf"), 409, "wrong-state");
        String entry = town.entry("Met Bijlagen");
        createdObject(town.onEntry(
                town.clerk(), entry, "deletions", json("ground", "OWN_REQUEST", "reason", "Brief van het bestuur")));
        createdObject(town.onEntry(town.member(), entry, "deletion-decisions", reason()));
        createdObject(town.onEntry(town.clerk(), entry, "deletion-publications", ""));
        SharedServer.clock("2025-12-20T10:00:00+01:00");
        assertThat(run(town)).containsExactly("DESIGNATION_FILES");
        refused(town.clerk().send("get", files, ""), 404, "not-found");
        refused(town.clerk().send("get", content, ""), 404, "not-found");
    }

    @Test
    void aRequestThatCameTooLateIsTakenOverByTheNextElectionAndDecidedThere() {
        Town town = new Town("9163", "Latendorp", "2022-01-31");
        SharedServer.clock("2021-12-20T23:59:00+01:00");
        String inTime = town.request("Op Tijd", WITH_EXTRACT, "");
        SharedServer.clock("2021-12-21T00:00:00+01:00");
        String late = town.request("Leefbaar Latendorp", WITH_EXTRACT, "");
        String rival = town.request("Leefbaar latendorp!", WITH_EXTRACT, "");
        SharedServer.clock("2021-12-22T10:00:00+01:00");
        String halfway = town.request("Frisse Wind", "[\"NOTARIAL_DEED\"]", "");
        String files = "/designation-requests/" + halfway + "/files";
        String pdf = "%PDF-1.7\n% statuten\n%%EOF\n";
        JsonObject file = createdObject(add(town, town.path + files, pdf, "application/pdf"));
        assertThat(town.read("/designation-requests/" + late).getString("state"))
                .isEqualTo("PUT_ASIDE");
        refused(town.decide(late, true, ""), 409, "wrong-state");

        Town next = new Town("9163", "Latendorp", "2026-02-02");
        next.groups = 20; // other groups than those of 2022
        String fresh = next.request("Frisse Winden", COMPLETE, "");
        List<JsonObject> there =
                next.read("/designation-requests").getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(there)
                .extracting(item -> item.getString("id") + " " + item.getString("state"))
                .containsExactly(late + " COMPLETE", rival + " COMPLETE", halfway + " INCOMPLETE", fresh + " COMPLETE");
        String origin = town.path.substring("/v1/elections/".length());
        assertThat(there.get(0).getString("takenOverFrom")).isEqualTo(origin);
        assertThat(there.get(3).containsKey("takenOverFrom")).isFalse();
        assertThat(there.get(0).getString("proposal"))
                .as("of two of one day neither comes first (G 3(4) f)")
                .isEqualTo("REFUSE");
        assertThat(there.get(3).getJsonArray("similar").toString())
                .as("what waited was there first (G 3(4) b)")
                .contains("EARLIER_REQUEST");

        JsonObject before = town.read("/designation-requests/" + late);
        assertThat(before.getString("state")).isEqualTo("PUT_ASIDE");
        assertThat("/v1/elections/" + before.getString("takenOverBy")).isEqualTo(next.path);
        HttpResponse<String> elsewhere = town.decide(late, true, "");
        refused(elsewhere, 409, "wrong-state");
        assertThat(elsewhere.body()).contains("Het wordt behandeld bij Gemeenteraad Latendorp 2026");
        refused(next.clerk().send("get", next.path + "/designation-requests/" + inTime, ""), 404, "not-found");

        String asked = next.path + "/designation-requests/" + halfway;
        createdObject(next.onRequest(next.clerk(), halfway, "completion-requests", "{}"));
        assertThat(next.clerk()
                        .send("get", next.path + files + "/" + file.getString("id") + "/content", "")
                        .body())
                .as("the file is there, and no copy of it")
                .isEqualTo(pdf);
        String tag =
                next.clerk().send("get", asked, "").headers().firstValue("ETag").orElseThrow();
        String completed =
                "{\"documents\":" + COMPLETE + ",\"agent\":{\"agent\":\"G. Eerste\",\"deputy\":\"P. Eerste\"}}";
        assertThat(next.clerk()
                        .send("put", asked, completed, "Content-Type", "application/json", "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        createdObject(next.decide(halfway, true, ""));
        createdObject(next.decide(rival, false, "A"));
        assertThat(next.read("/designation-requests/" + late).getString("proposal"))
                .as("the other one falls on another ground")
                .isEqualTo("ACCEPT");
        createdObject(next.decide(late, true, ""));
        createdObject(next.onRequest(next.clerk(), late, "publications", ""));
        assertThat(next.register("2025-12-01"))
                .containsExactly("Frisse Wind (G. Eerste)", "Leefbaar Latendorp (G. Eerste)");
        assertThat(town.register("2025-12-01")).isEmpty();

        String chain = SharedServer.in("9163", "otto", "auditor")
                .send("get", "/v1/audit/entries?limit=200", "")
                .body();
        assertThat(chain)
                .contains("designation-request-taken-over")
                .contains("/elections/" + origin + "/designation-requests/" + late);
    }

    @Test
    void aRequestIsTakenOverAtOnceIfTheNextElectionIsThereAlready() {
        Town town = new Town("9164", "Spoeddorp", "2022-01-31");
        Town next = new Town("9164", "Spoeddorp", "2026-02-02");
        SharedServer.clock("2021-12-27T10:00:00+01:00");
        JsonObject late = createdObject(town.clerk().json("post", town.path + "/designation-requests", """
                {"designation":"Meteen","group":"Vereniging","association":true,"documents":[]}"""));
        assertThat(late.getString("state")).isEqualTo("PUT_ASIDE");
        assertThat("/v1/elections/" + late.getString("takenOverBy")).isEqualTo(next.path);
        assertThat(next.read("/designation-requests/" + late.getString("id")).getString("state"))
                .isEqualTo("INCOMPLETE");
    }

    private static HttpResponse<String> add(Town town, String path, String file, String type) {
        return town.clerk().send("post", path, file, "Content-Type", type);
    }

    /** Prepares and executes a run; answers the kinds that it destroyed. */
    private static List<String> run(Town town) throws InterruptedException {
        Api administrator = SharedServer.in(town.code, "beheer", "administrator");
        String id = town.path.substring("/v1/elections/".length());
        JsonObject run = createdObject(administrator.json("post", "/v1/retention-runs", json("electionId", id)));
        List<String> kinds = run.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("kind"))
                .toList();
        String path = "/v1/retention-runs/" + run.getString("id");
        if (!kinds.isEmpty()) {
            assertThat(administrator.send("post", path + "/executions", "").statusCode())
                    .isEqualTo(202);
            Waiting.until(
                    "the run is done",
                    () -> Api.object(administrator.send("get", path, ""))
                            .getString("state")
                            .equals("COMPLETED"));
        }
        return kinds;
    }

    /** Status of the answer to a list under that designation. */
    private static int above(Town town, String designation) {
        String text = town.read("/designations/" + designation)
                .getJsonObject("designation")
                .getString("designation");
        return town.clerk()
                .json(
                        "post",
                        town.path + "/candidate-lists",
                        "{\"designation\":\"" + text + "\",\"designationId\":\"" + designation
                                + "\",\"candidates\":[]}")
                .statusCode();
    }

    private static String agents(String agent, String from) {
        return "{\"agent\":{\"agent\":\"" + agent + "\",\"deputy\":\"\"},\"validFrom\":\"" + from + "\"}";
    }

    private static String reason() {
        return json("reason", "besproken");
    }

    private static String appeal(String day) {
        return json("lodgedOn", day, "caseNumber", "202500001/1/A2");
    }

    private static String judgment(String outcome, String day) {
        return json("outcome", outcome, "on", day, "reference", "ECLI:NL:RVS:2025:1");
    }
}
