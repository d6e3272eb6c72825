package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An election of an invented municipality in the week of its nomination, for tests of what is refused then: two groups
 * that had seats, so that neither declarations nor deposits are needed.
 */
final class NominationWeek {

    private static final String ELECTION = """
            {"documentId":"GR%3$d_%1$s","name":"Gemeenteraad %1$s %3$d","municipalityName":"%1$s","seats":%7$d,
             "nominationDay":"%2$s","office":{"name":"Verkiezingen","address":"Dorpsstraat 1",
             "postalCode":"1234AB","locality":"%1$s","email":"verkiezingen@example.nl","telephone":"140123",
             "website":"","account":"NL91ABNA0417164300","accountHolder":"Gemeente %1$s","bic":"ABNANL2A"},
             "previous":{"electionDay":"%4$s","seats":%7$d,"lists":[
               {"designation":"Oude Groep","votes":900,"seats":%5$d},{"designation":"Andere Groep","votes":800,"seats":%6$d}]}}""";
    private static final String LIST = """
            {"designation":"%s","designationId":"%s","agentDeclared":true,"candidates":[%s],"submitters":[
             {"name":{"initials":"I.","surname":"Leveraar"},
              "address":{"street":"Brink","houseNumber":"1","postalCode":"1234AB","locality":"Proefdorp"}}]}""";
    private static final String CANDIDATE = """
            {"name":{"initials":"A.","surname":"%s"},"birth":"1970-01-01","locality":"Proefdorp","home":"%s",
             "consent":{"given":true,"identityCopy":true,"sittingMember":false,"address":true}}""";

    private static final String OMISSION = """
            {"kind":"D","position":1,"description":"De instemming ontbreekt.","repair":"Lever haar in.",
             "reason":"gezien"}""";

    private final LocalDate nomination;
    private final Host host;
    private final String municipality;
    private final String path;
    private final List<String> lists = new ArrayList<>();
    private final Map<String, String> bodies = new HashMap<>();

    /** Two lists in preparation: the first has a candidate from elsewhere without a settlement declaration. */
    NominationWeek(String municipality, String name) {
        this(SharedServer.host(), municipality, name);
    }

    /** The same on another server. */
    NominationWeek(Host host, String municipality, String name) {
        this(host, municipality, name, LocalDate.of(2018, 2, 5), "2014-03-19", Size.USUAL);
    }

    /** The same with so many candidates more on each list. */
    static NominationWeek withMoreCandidates(String municipality, String name, int more) {
        return of2018(municipality, name, new Size(9, 8, more));
    }

    /** The same after an election in which the two groups had that many seats. */
    static NominationWeek afterSeats(String municipality, String name, int first, int second) {
        return of2018(municipality, name, new Size(first, second, 0));
    }

    private static NominationWeek of2018(String municipality, String name, Size size) {
        return new NominationWeek(
                SharedServer.host(), municipality, name, LocalDate.of(2018, 2, 5), "2014-03-19", size);
    }

    /** The same under the rules of 2026. */
    static NominationWeek of2026(String municipality, String name) {
        return of2026(SharedServer.host(), municipality, name);
    }

    /** The same on another server, under the rules of 2026. */
    static NominationWeek of2026(Host host, String municipality, String name) {
        return new NominationWeek(host, municipality, name, LocalDate.of(2026, 2, 2), "2022-03-16", Size.USUAL);
    }

    /**
     * How large it is.
     *
     * @param first seats of the first group at the last election
     * @param second seats of the second
     * @param more how many candidates each list has beyond its first
     */
    private record Size(int first, int second, int more) {
        private static final Size USUAL = new Size(9, 8, 0);
    }

    private NominationWeek(
            Host host, String municipality, String name, LocalDate nomination, String previous, Size size) {
        this.nomination = nomination;
        this.host = host;
        this.municipality = municipality;
        at(-21, "10:00");
        this.path = "/v1/elections/"
                + created(clerk().json(
                                "post",
                                "/v1/elections",
                                String.format(
                                        ELECTION,
                                        name,
                                        nomination,
                                        nomination.getYear(),
                                        previous,
                                        size.first(),
                                        size.second(),
                                        size.first() + size.second())));
        lists.add(list(
                "Oude Groep", size.more(), candidate("Alberts", "MUNICIPALITY"), candidate("Bakker", "ELSEWHERE")));
        lists.add(list("Andere Groep", size.more(), candidate("Cornelissen", "MUNICIPALITY")));
    }

    private String list(String designation, int more, String... first) {
        List<String> candidates = new ArrayList<>(List.of(first));
        for (int i = 1; i <= more; i++) {
            candidates.add(candidate(designation.charAt(0) + "-Kandidaat" + i, "MUNICIPALITY"));
        }
        String id = registered(designation);
        String body = LIST.replaceFirst("%s", designation).replaceFirst("%s", id);
        String list = created(
                clerk().json("post", path + "/candidate-lists", String.format(body, String.join(",", candidates))));
        bodies.put(list, body);
        return list;
    }

    /** Replaces the candidates of a list by these, all of whom live in the municipality. */
    void candidates(String listId, List<String> surnames) {
        String at = path + "/candidate-lists/" + listId;
        String tag = clerk().send("get", at, "").headers().firstValue("ETag").orElseThrow();
        String all = surnames.stream()
                .map(surname -> candidate(surname, "MUNICIPALITY"))
                .collect(Collectors.joining(","));
        HttpResponse<String> answer = clerk().send(
                        "put",
                        at,
                        String.format(bodies.get(listId), all),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        tag);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** The designation in the register of the municipality: an earlier election may have left it there. */
    private String registered(String designation) {
        return Api.object(clerk().send("get", path + "/designations?limit=200", ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(entry -> entry.getString("designation").equals(designation))
                .map(entry -> entry.getString("id"))
                .findFirst()
                .orElseGet(() -> created(clerk().json(
                                "post",
                                path + "/designations",
                                "{\"designation\":\"" + designation + "\",\"group\":\"" + designation
                                        + "\",\"registeredOn\":\"2010-01-01\"}")));
    }

    private static String candidate(String surname, String home) {
        return String.format(CANDIDATE, surname, home);
    }

    /** Path of something of the election. */
    String path(String rest) {
        return path + rest;
    }

    /** Sets the clock to so many days after nomination day. */
    void at(int days, String hour) {
        host.clock(nomination.plusDays(days) + "T" + hour + ":00+01:00");
    }

    /** Identifiers of its lists. */
    List<String> lists() {
        return lists;
    }

    Api clerk() {
        return host.in(municipality, "anna", "clerk");
    }

    Api member() {
        return host.in(municipality, "carla", "committee");
    }

    Api auditor() {
        return host.in(municipality, "otto", "auditor");
    }

    /** Somebody with a passport comes with a list. */
    HttpResponse<String> checkIn(String listId) {
        return clerk().json(
                        "post",
                        path("/check-ins"),
                        "{\"visitor\":{\"initials\":\"I.\",\"surname\":\"Leveraar\"},\"documentKind\":\"PASSPORT\","
                                + "\"entitled\":\"YES\",\"listId\":\"" + listId + "\"}");
    }

    /** A list is taken in from somebody who checked in. */
    HttpResponse<String> submit(String checkInId, String listId) {
        return clerk().json(
                        "post",
                        path("/check-ins/" + checkInId + "/submissions"),
                        "{\"listId\":\"" + listId + "\",\"onModel\":true,\"inPerson\":true,\"checklist\":[]}");
    }

    /** Every list is handed in on nomination day. */
    void submitAll() {
        at(0, "10:00");
        lists.forEach(list -> created(submit(created(checkIn(list)), list)));
    }

    /** The examination is run; answers the lists by what stands above them. */
    Map<String, JsonObject> examine() {
        at(1, "16:00");
        return byDesignation(createdObject(clerk().send("post", path("/examinations"), "")));
    }

    /** Everything goes its way until the committee decided; these lists lack a consent that nobody was told of. */
    Map<String, JsonObject> decideAll(String... withoutConsent) {
        submitAll();
        return decideAllAfterSubmission(withoutConsent);
    }

    /** The same for lists that were handed in already. */
    Map<String, JsonObject> decideAllAfterSubmission(String... withoutConsent) {
        examine();
        proposeAfterRepair(withoutConsent);
        return decideProposed(withoutConsent);
    }

    /** Nothing that the rules found was an omission; after the repair period they propose the decisions. */
    void proposeAfterRepair(String... withoutConsent) {
        at(4, "15:30");
        for (JsonObject list : items("/list-examinations")) {
            reviewAll(list, "omissions", "REJECT");
            if (List.of(withoutConsent).contains(list.getString("designation"))) {
                createdObject(member().json(
                                "post", path("/list-examinations/" + list.getString("id") + "/omissions"), OMISSION));
            }
        }
        propose();
    }

    /** The rules propose the decisions. */
    void propose() {
        createdObject(clerk().send("post", path("/decision-proposals"), ""));
    }

    /** The committee confirms what was proposed and decides. */
    Map<String, JsonObject> decideProposed(String... invalid) {
        at(4, nomination.getYear() < 2023 ? "16:00" : "17:00");
        for (JsonObject list : items("/list-examinations")) {
            reviewAll(list, "proposals", "CONFIRM");
            boolean valid = !List.of(invalid).contains(list.getString("designation"));
            createdObject(member().json(
                            "post",
                            path("/list-examinations/" + list.getString("id") + "/decisions"),
                            "{\"valid\":" + valid + ",\"reason\":\"besproken\"}"));
        }
        return items("/list-examinations").stream()
                .collect(Collectors.toMap(list -> list.getString("designation"), Function.identity()));
    }

    private void reviewAll(JsonObject list, String what, String disposition) {
        list.getJsonArray(what)
                .getValuesAs(JsonObject.class)
                .forEach(item -> createdObject(member().json(
                                "post",
                                path("/list-examinations/" + list.getString("id") + "/reviews"),
                                json("itemId", item.getString("id"), "disposition", disposition, "reason", "gezien"))));
    }

    /** The numbers are given and fixed. */
    void fixNumbers() {
        String numbering = created(clerk().send("post", path("/numberings"), ""));
        createdObject(member().send("post", path("/numberings/" + numbering + "/confirmations"), ""));
    }

    /** The examination of all lists. */
    JsonObject session() {
        return items("/examinations").get(0);
    }

    /** The examination of one list. */
    JsonObject examination(String id) {
        return Api.object(member().send("get", path("/list-examinations/" + id), ""));
    }

    /** All that stands at that path. */
    List<JsonObject> items(String rest) {
        return Api.object(member().send("get", path(rest + "?limit=200"), ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static Map<String, JsonObject> byDesignation(JsonObject examination) {
        return examination.getJsonArray("lists").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(list -> list.getString("designation"), Function.identity()));
    }

    /** The identifier of what was created. */
    static String created(HttpResponse<String> answer) {
        return createdObject(answer).getString("id");
    }

    /** What was created. */
    static JsonObject createdObject(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.object(answer);
    }

    /** The answer is a problem with that status and code. */
    static JsonObject refused(HttpResponse<String> answer, int status, String code) {
        return Westerveld.refused(answer, status, code);
    }

    /** A JSON object with texts. */
    static String json(String... namesAndValues) {
        var object = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object.build().toString();
    }
}
