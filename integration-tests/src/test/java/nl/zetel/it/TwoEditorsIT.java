package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Two people change the same thing: the second is refused, and can read what both of them saw. */
class TwoEditorsIT {

    /** What is changed under If-Match and keeps no versions of its own, and why nobody needs them. */
    private static final Map<String, String> WITHOUT = Map.of(
            "reorderCandidates", "the order is part of the list, which keeps its versions",
            "setElectionDesk", "one desk, whose present state says it all",
            "changeCountEntry", "only who began an entry changes it",
            "assignQuestion", "who answers; the question itself does not change");

    private static NominationWeek week;

    /** Something to change: where it is, and two ways to change it. */
    private record Edited(String path, String first, String second) {}

    @BeforeAll
    static void prepare() {
        week = new NominationWeek("9941", "Tweeklerken");
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

    @TestFactory
    Stream<DynamicTest> whoComesSecondReadsBothVersions() {
        return Map.<String, java.util.function.Supplier<Edited>>of(
                        "an election",
                        () -> new Edited(
                                week.path(""),
                                election("Eerste naam").toString(),
                                election("Tweede naam").toString()),
                        "a newsletter",
                        () -> new Edited(
                                "/v1/newsletters/"
                                        + created(week.clerk()
                                                .json(
                                                        "post",
                                                        "/v1/newsletters",
                                                        "{\"subject\":\"Een\",\"text\":\"Oud\"}")),
                                "{\"subject\":\"Een\",\"text\":\"Eerste\"}",
                                "{\"subject\":\"Een\",\"text\":\"Tweede\"}"),
                        "a polling station",
                        () -> new Edited(
                                week.path("/polling-stations/"
                                        + created(week.clerk()
                                                .json(
                                                        "post",
                                                        week.path("/polling-stations"),
                                                        "{\"number\":\"1\",\"name\":\"Oud\"}"))),
                                "{\"number\":\"1\",\"name\":\"Eerste\"}",
                                "{\"number\":\"1\",\"name\":\"Tweede\"}"),
                        "a request for a designation",
                        () -> new Edited(
                                week.path("/designation-requests/" + request()),
                                completion("A. Eerste"),
                                completion("B. Tweede")))
                .entrySet()
                .stream()
                .map(each -> dynamicTest(
                        each.getKey(), () -> secondReadsBoth(each.getValue().get())));
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
        HttpResponse<String> seen = week.clerk().send("get", edited.path(), "");
        String tag = seen.headers().firstValue("ETag").orElseThrow();
        refused(week.clerk().json("put", edited.path(), edited.first()), 428, "precondition-required");
        HttpResponse<String> first = put(edited, edited.first(), tag);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);

        HttpResponse<String> second = put(edited, edited.second(), tag);
        refused(second, 412, "changed-meanwhile");
        String current = first.headers().firstValue("ETag").orElseThrow();
        assertThat(Api.object(second).getString("detail")).contains(current.replace("\"", ""));
        assertThat(content(version(second, "YOURS"))).isEqualTo(content(Api.object(seen)));
        assertThat(content(version(second, "CURRENT"))).isEqualTo(content(Api.object(first)));
        refused(week.clerk().send("get", edited.path() + "/versions/99", ""), 404, "not-found");
        assertThat(put(edited, edited.second(), current).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> put(Edited edited, String body, String tag) {
        return week.clerk().send("put", edited.path(), body, "Content-Type", "application/json", "If-Match", tag);
    }

    private static JsonObject version(HttpResponse<String> refusal, String code) {
        String path = Api.object(refusal).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .filter(error -> error.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getString("pointer");
        HttpResponse<String> answer = week.clerk().send("get", path, "");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Api.object(answer);
    }

    /** What somebody typed, without what the server says of it at this moment. */
    private static Map<String, Object> content(JsonObject object) {
        return Stream.of("name", "subject", "text", "number", "agent", "documents", "designation")
                .filter(object::containsKey)
                .collect(java.util.stream.Collectors.toMap(key -> key, object::get));
    }

    @Test
    void whateverIsChangedUnderAConditionCanBeReadByVersion() {
        JsonObject paths =
                Api.object(week.clerk().send("get", "/v1/openapi.json", "")).getJsonObject("paths");
        Set<String> without = new TreeSet<>();
        paths.forEach((path, item) -> {
            JsonObject put = item.asJsonObject().getJsonObject("put");
            if (put != null
                    && put.getJsonObject("responses").containsKey("412")
                    && !paths.containsKey(path + "/versions/{version}")) {
                without.add(put.getString("operationId"));
            }
        });
        assertThat(without).isEqualTo(new TreeSet<>(WITHOUT.keySet()));
    }
}
