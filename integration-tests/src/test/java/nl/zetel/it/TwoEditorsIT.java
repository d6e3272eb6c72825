package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Two people change the same thing: the second is refused, and can read what both of them saw. */
class TwoEditorsIT {

    private static NominationWeek week;

    /** Something to change: who does, where it is read and where it is changed, and two ways to change it. */
    private record Edited(Api who, String path, String change, String first, String second) {

        Edited(String path, String first, String second) {
            this(week.clerk(), path, path, first, second);
        }
    }

    @BeforeAll
    static void prepare() {
        week = new NominationWeek("9941", "Tweeklerken");
    }

    private static String meeting(String title) {
        return "{\"title\":\"" + title + "\",\"perOrganisation\":2,\"closesAt\":\"2018-01-22T17:00:00+01:00\","
                + "\"sessions\":[{\"code\":\"A\",\"place\":\"Raadzaal\",\"startsAt\":\"2018-01-23T19:30:00+01:00\","
                + "\"endsAt\":\"2018-01-23T21:00:00+01:00\",\"places\":1}]}";
    }

    private static JsonObject election(String name) {
        JsonObject now = Api.object(week.clerk().send("get", week.path(""), ""));
        return Json.createObjectBuilder()
                .add("documentId", now.getString("documentId"))
                .add("name", name)
                .add("municipalityName", now.getString("municipalityName"))
                .add("seats", 17)
                .add("nominationDay", "2018-02-05")
                .add("office", now.getJsonObject("office"))
                .build();
    }

    /** Every operation that changes something under a condition; one that is not here fails {@link #everyOneIsTried}. */
    private static final Map<String, Supplier<Edited>> EDITED = new HashMap<>(Map.of(
            "changeElection",
            () -> new Edited(
                    week.path(""),
                    election("Eerste naam").toString(),
                    election("Tweede naam").toString()),
            "setElectionDesk",
            TwoEditorsIT::desk,
            "changeCandidateList",
            () -> new Edited(list(), names("Eerste", "Ander"), names("Tweede", "Ander")),
            "reorderCandidates",
            TwoEditorsIT::order,
            "changeNewsletter",
            () -> new Edited(
                    made("/v1/newsletters", "{\"subject\":\"Een\",\"text\":\"Oud\"}"),
                    "{\"subject\":\"Een\",\"text\":\"Eerste\"}",
                    "{\"subject\":\"Een\",\"text\":\"Tweede\"}"),
            "assignQuestion",
            TwoEditorsIT::question,
            "changePollingStation",
            () -> new Edited(
                    made(week.path("/polling-stations"), "{\"number\":\"1\",\"name\":\"Oud\"}"),
                    "{\"number\":\"1\",\"name\":\"Eerste\"}",
                    "{\"number\":\"1\",\"name\":\"Tweede\"}"),
            "completeDesignationRequest",
            () -> new Edited(
                    week.path("/designation-requests/" + request()), completion("A. Eerste"), completion("B. Tweede")),
            "changeCountEntry",
            TwoEditorsIT::entry,
            "correctListTotal",
            TwoEditorsIT::total));

    static {
        EDITED.put(
                "changeMeeting",
                () -> new Edited(
                        made(week.path("/information-meetings"), meeting("Oud")),
                        meeting("Eerste"),
                        meeting("Tweede")));
    }

    @TestFactory
    Stream<DynamicTest> whoComesSecondReadsBothVersions() {
        return EDITED.entrySet().stream()
                .map(each -> dynamicTest(
                        each.getKey(), () -> secondReadsBoth(each.getValue().get())));
    }

    @Test
    void everyOneIsTried() {
        Set<String> conditional = new TreeSet<>();
        Api.object(week.clerk().send("get", "/v1/openapi.json", ""))
                .getJsonObject("paths")
                .values()
                .forEach(item -> item.asJsonObject().values().stream()
                        .filter(operation -> operation instanceof JsonObject)
                        .map(JsonValue::asJsonObject)
                        .filter(operation -> operation.containsKey("responses")
                                && operation.getJsonObject("responses").containsKey("412"))
                        .forEach(operation -> conditional.add(operation.getString("operationId"))));
        assertThat(conditional).isEqualTo(new TreeSet<>(EDITED.keySet()));
    }

    private static String made(String path, String body) {
        return path + "/" + created(week.clerk().json("post", path, body));
    }

    private static Edited desk() {
        String desk = Api.object(week.clerk().send("get", week.path(""), ""))
                .getJsonObject("office")
                .toString();
        assertThat(week.clerk().json("put", "/v1/election-desk", desk).statusCode())
                .isEqualTo(200);
        return new Edited(
                "/v1/election-desk", desk.replace("Verkiezingen", "Eerste"), desk.replace("Verkiezingen", "Tweede"));
    }

    private static String list() {
        week.at(-10, "10:00");
        return made(week.path("/candidate-lists"), names("Oud", "Ander"));
    }

    private static String names(String first, String second) {
        return "{\"candidates\":[{\"name\":{\"initials\":\"A.\",\"surname\":\"" + first
                + "\"},\"birth\":\"1980-01-01\",\"locality\":\"Dorp\",\"home\":\"MUNICIPALITY\"},"
                + "{\"name\":{\"initials\":\"B.\",\"surname\":\"" + second
                + "\"},\"birth\":\"1981-01-01\",\"locality\":\"Dorp\",\"home\":\"MUNICIPALITY\"}]}";
    }

    private static Edited order() {
        String list = list();
        return new Edited(week.clerk(), list, list + "/positions", "{\"positions\":[2,1]}", "{\"positions\":[1,2]}");
    }

    private static Edited question() {
        String question =
                made(week.path("/questions"), "{\"subject\":\"Borgsom\",\"text\":\"Hoeveel?\",\"name\":\"P. Vraag\"}");
        return new Edited(
                week.clerk(), question, question + "/assignment", "{\"clerk\":\"eerste\"}", "{\"clerk\":\"tweede\"}");
    }

    private static Edited entry() {
        CountingWeek night = new CountingWeek("9167", "Telklerken");
        String station = night.station("1");
        String entry = created(night.enter(station, "anna", "FIRST", CountingWeek.count(1, 2, 3)));
        String path = station + "/entries/" + entry;
        return new Edited(
                night.as("anna", "clerk"),
                path,
                path,
                "{\"count\":" + CountingWeek.count(2, 2, 3) + "}",
                "{\"count\":" + CountingWeek.count(3, 2, 3) + "}");
    }

    private static Edited total() {
        CountingWeek night = new CountingWeek("9168", "Totaalklerken");
        Api typist = night.as("tom", "clerk");
        String path = night.path("/list-totals") + "/"
                + created(typist.json("post", night.path("/list-totals"), "{\"list\":1,\"votes\":10}"));
        return new Edited(typist, path, path, "{\"votes\":11}", "{\"votes\":12}");
    }

    private static String request() {
        week.at(-60, "10:00");
        String id = created(week.clerk()
                .json(
                        "post",
                        week.path("/designation-requests"),
                        "{\"designation\":\"Twee\",\"group\":\"Vereniging Twee\",\"association\":true,\"documents\":[],"
                                + "\"agent\":{\"agent\":\"O. Oud\",\"deputy\":\"P. Plaats\"}}"));
        return id;
    }

    private static String completion(String agent) {
        return "{\"documents\":[\"NOTARIAL_DEED\"],\"agent\":{\"agent\":\"" + agent + "\",\"deputy\":\"P. Plaats\"}}";
    }

    private static void secondReadsBoth(Edited edited) {
        Api who = edited.who();
        HttpResponse<String> seen = who.send("get", edited.path(), "");
        String tag = seen.headers().firstValue("ETag").orElseThrow();
        refused(who.json("put", edited.change(), edited.first()), 428, "precondition-required");
        HttpResponse<String> first = put(edited, edited.first(), tag);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);

        HttpResponse<String> second = put(edited, edited.second(), tag);
        refused(second, 412, "changed-meanwhile");
        String current = first.headers().firstValue("ETag").orElseThrow();
        assertThat(second.headers().firstValue("ETag")).contains(current);
        assertThat(Api.object(second).getString("detail")).contains(current.replace("\"", ""));
        JsonObject yours = version(who, second, "YOURS");
        assertThat(content(yours)).as("what was read").isEqualTo(content(Api.object(seen)));
        JsonObject now = version(who, second, "CURRENT");
        assertThat(content(now))
                .as("what stands now")
                .isEqualTo(content(Api.object(first)))
                .isNotEqualTo(content(yours));
        refused(who.send("get", pointer(second, "CURRENT").replaceAll("\\d+$", "99"), ""), 404, "not-found");
        assertThat(put(edited, edited.second(), current).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> put(Edited edited, String body, String tag) {
        return edited.who().send("put", edited.change(), body, "Content-Type", "application/json", "If-Match", tag);
    }

    private static JsonObject version(Api who, HttpResponse<String> refusal, String code) {
        String path = pointer(refusal, code);
        HttpResponse<String> answer = who.send("get", path, "");
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return Api.object(answer);
    }

    /** What somebody typed, without what the server says of it at this moment. */
    private static Map<String, Object> content(JsonObject object) {
        return Stream.of(
                        "name",
                        "title",
                        "subject",
                        "text",
                        "number",
                        "agent",
                        "documents",
                        "designation",
                        "candidates",
                        "count",
                        "votes",
                        "assignedTo")
                .filter(object::containsKey)
                .collect(Collectors.toMap(key -> key, object::get));
    }

    private static String pointer(HttpResponse<String> refusal, String code) {
        return Api.object(refusal).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .filter(error -> error.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getString("pointer");
    }
}
