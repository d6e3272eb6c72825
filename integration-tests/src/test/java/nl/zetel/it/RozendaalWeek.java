package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The council election of Rozendaal in 2026 with its published lists and counts, on the eve of the result: 9 seats. */
final class RozendaalWeek {

    private static final String ELECTION = """
            {"documentId":"GR2026_Rozendaal","name":"Gemeenteraad Rozendaal 2026","municipalityName":"Rozendaal","seats":9,
             "nominationDay":"2026-02-02","office":{"name":"Verkiezingen","address":"Kerklaan 1",
             "postalCode":"6891CL","locality":"Rozendaal","email":"verkiezingen@example.nl","telephone":"140123",
             "website":"","account":"NL91ABNA0417164300","accountHolder":"Gemeente Rozendaal","bic":"ABNANL2A"},
             "previous":{"electionDay":"2022-03-16","seats":9,"lists":[%s]}}""";

    private final List<List<JsonObject>> candidates = new ArrayList<>();
    private final List<String> designations = new ArrayList<>();
    private final List<List<Integer>> votes = new ArrayList<>();
    private final String path;
    private final String station;

    /** @param folder where the published files are */
    RozendaalWeek(Path folder) {
        readLists(document(folder.resolve("Kandidatenlijsten_GR2026_Rozendaal.eml.xml")));
        readVotes(document(folder.resolve("Telling_GR2026_Rozendaal.eml.xml")));
        SharedServer.clock("2026-01-05T10:00:00+01:00");
        path = "/v1/elections/" + created(clerk().json("post", "/v1/elections", ELECTION.formatted(previous())));
        nominate();
        SharedServer.clock("2026-03-19T10:00:00+01:00");
        station = path(
                "/polling-stations/"
                        + created(
                                clerk().json(
                                                "post",
                                                path("/polling-stations"),
                                                "{\"number\":\"1\",\"name\":\"Gemeentehuis\",\"postalCode\":\"6891CL\",\"eligibleVoters\":1385}")));
        count(0);
        for (int list = 0; list < votes.size(); list++) {
            created(as("frits", "clerk")
                    .json(
                            "post",
                            path("/list-totals"),
                            "{\"list\":" + (list + 1) + ",\"votes\":" + sum(votes.get(list)) + "}"));
        }
        SharedServer.clock("2026-03-26T12:00:00+01:00");
    }

    String path(String rest) {
        return path + rest;
    }

    String stationId() {
        return station.substring(station.lastIndexOf('/') + 1);
    }

    Api clerk() {
        return as("anna", "clerk");
    }

    Api member() {
        return as("carla", "committee");
    }

    Api secondMember() {
        return as("dirk", "committee");
    }

    Api verifier() {
        return as("vera", "verifier");
    }

    Api as(String user, String... roles) {
        return SharedServer.in("0277", user, roles);
    }

    /** Two people enter the published count; {@code moved} votes of the first candidate stand at the first of list 3. */
    void count(int moved) {
        enter("anna", "FIRST", moved);
        enter("bas", "SECOND", moved);
    }

    private String previous() {
        List<String> lists = new ArrayList<>();
        for (int i = 0; i < designations.size(); i++) {
            lists.add("{\"designation\":\"" + designations.get(i) + "\",\"votes\":" + (400 - i) + ",\"seats\":3}");
        }
        return String.join(",", lists);
    }

    private void nominate() {
        List<String> lists = new ArrayList<>();
        for (int i = 0; i < designations.size(); i++) {
            lists.add(list(designations.get(i), candidates.get(i)));
        }
        SharedServer.clock("2026-02-02T10:00:00+01:00");
        for (String list : lists) {
            String visitor = created(clerk().json(
                            "post",
                            path("/check-ins"),
                            "{\"visitor\":{\"initials\":\"I.\",\"surname\":\"Leveraar\"},\"documentKind\":\"PASSPORT\","
                                    + "\"entitled\":\"YES\",\"listId\":\"" + list + "\"}"));
            created(clerk().json(
                            "post",
                            path("/check-ins/" + visitor + "/submissions"),
                            "{\"listId\":\"" + list + "\",\"onModel\":true,\"inPerson\":true,\"checklist\":[]}"));
        }
        SharedServer.clock("2026-02-03T16:00:00+01:00");
        created(clerk().send("post", path("/examinations"), ""));
        SharedServer.clock("2026-02-06T17:00:00+01:00");
        JsonObject proposed = createdObject(clerk().send("post", path("/decision-proposals"), ""));
        for (JsonValue each : proposed.getJsonArray("lists")) {
            created(member().json(
                            "post",
                            path("/list-examinations/" + each.asJsonObject().getString("id") + "/decisions"),
                            "{\"valid\":true,\"reason\":\"besproken\"}"));
        }
        String numbering = created(clerk().send("post", path("/numberings"), ""));
        created(member().send("post", path("/numberings/" + numbering + "/confirmations"), ""));
    }

    private String list(String designation, List<JsonObject> on) {
        String id = created(clerk().json(
                        "post",
                        path("/designations"),
                        Json.createObjectBuilder()
                                .add("designation", designation)
                                .add("group", designation)
                                .add("registeredOn", "2010-01-01")
                                .build()
                                .toString()));
        JsonArrayBuilder all = Json.createArrayBuilder();
        on.forEach(all::add);
        return created(clerk().json(
                        "post",
                        path("/candidate-lists"),
                        Json.createObjectBuilder()
                                .add("designation", designation)
                                .add("designationId", id)
                                .add("agentDeclared", true)
                                .add("candidates", all)
                                .add(
                                        "submitters",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add(
                                                                "name",
                                                                Json.createObjectBuilder()
                                                                        .add("initials", "I.")
                                                                        .add("surname", "Leveraar"))
                                                        .add(
                                                                "address",
                                                                Json.createObjectBuilder()
                                                                        .add("street", "Kerklaan")
                                                                        .add("houseNumber", "1")
                                                                        .add("postalCode", "6891CL")
                                                                        .add("locality", "Rozendaal"))))
                                .build()
                                .toString()));
    }

    private void enter(String user, String slot, int moved) {
        String body = "{\"slot\":\"" + slot + "\",\"count\":" + report(moved) + "}";
        JsonObject entry = createdObject(as(user, "clerk").json("post", station + "/entries", body));
        List<String> codes = entry.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> "\"" + finding.getString("code") + "\"")
                .distinct()
                .toList();
        HttpResponse<String> answer = as(user, "clerk")
                .json(
                        "post",
                        station + "/entries/" + entry.getString("id") + "/finalisations",
                        "{\"accepted\":" + codes + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private JsonObject report(int moved) {
        JsonArrayBuilder lists = Json.createArrayBuilder();
        int all = 0;
        for (int i = 0; i < votes.size(); i++) {
            List<Integer> list = new ArrayList<>(votes.get(i));
            list.set(0, list.get(0) - (i == 0 ? moved : 0) + (i == 2 ? moved : 0));
            all += sum(list);
            lists.add(list(i + 1, list));
        }
        return Json.createObjectBuilder()
                .add("pollCards", 914)
                .add("proxies", 147)
                .add("admitted", 1061)
                .add("votesOnCandidates", all)
                .add("blank", 2)
                .add("invalid", 3)
                .add("cast", all + 5)
                .add("comparison", Json.createArrayBuilder().add("FEWER_CAST"))
                .add("fewer", 2)
                .add("explained", Json.createArrayBuilder().add("YES"))
                .add("explanation", "Twee kiezers namen hun stembiljet mee.")
                .add("lists", lists)
                .build();
    }

    private static JsonObjectBuilder list(int number, List<Integer> candidates) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        IntStream.range(0, candidates.size())
                .forEach(i ->
                        all.add(Json.createObjectBuilder().add("number", i + 1).add("votes", candidates.get(i))));
        return Json.createObjectBuilder()
                .add("number", number)
                .add("inSummary", sum(candidates))
                .add("total", sum(candidates))
                .add("candidates", all);
    }

    private static int sum(List<Integer> votes) {
        return votes.stream().mapToInt(Integer::intValue).sum();
    }

    private void readLists(Document file) {
        NodeList lists = file.getElementsByTagName("Affiliation");
        for (int i = 0; i < lists.getLength(); i++) {
            Element list = (Element) lists.item(i);
            designations.add(text(list, "RegisteredName"));
            List<JsonObject> on = new ArrayList<>();
            NodeList named = list.getElementsByTagName("Candidate");
            for (int j = 0; j < named.getLength(); j++) {
                on.add(candidate((Element) named.item(j)));
            }
            candidates.add(on);
        }
    }

    private static JsonObject candidate(Element candidate) {
        JsonObjectBuilder name = Json.createObjectBuilder()
                .add("initials", text(candidate, "xnl:NameLine"))
                .add("surname", text(candidate, "xnl:LastName"));
        if (!text(candidate, "xnl:FirstName").isBlank()) {
            name.add("firstName", text(candidate, "xnl:FirstName"));
        }
        if (!text(candidate, "xnl:NamePrefix").isBlank()) {
            name.add("prefix", text(candidate, "xnl:NamePrefix"));
        }
        return Json.createObjectBuilder()
                .add("name", name)
                .add("birth", "1970-01-01")
                .add("locality", text(candidate, "xal:LocalityName"))
                .add("home", "MUNICIPALITY")
                .add(
                        "consent",
                        Json.createObjectBuilder()
                                .add("given", true)
                                .add("identityCopy", true)
                                .add("sittingMember", false)
                                .add("address", true))
                .build();
    }

    private void readVotes(Document file) {
        Element total = (Element) file.getElementsByTagName("TotalVotes").item(0);
        NodeList selections = total.getElementsByTagName("Selection");
        for (int i = 0; i < selections.getLength(); i++) {
            Element selection = (Element) selections.item(i);
            if (selection.getElementsByTagName("AffiliationIdentifier").getLength() > 0) {
                votes.add(new ArrayList<>());
            } else {
                votes.get(votes.size() - 1).add(Integer.parseInt(text(selection, "ValidVotes")));
            }
        }
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static Document document(Path file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new java.io.ByteArrayInputStream(
                            Files.readString(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
