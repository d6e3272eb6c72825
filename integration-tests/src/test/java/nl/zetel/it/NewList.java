package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.Westerveld.CLERK;
import static nl.zetel.it.Westerveld.residents;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An unnamed list of one candidate in an election of Westerveld: nobody is exempt, so it needs ten declarations and a deposit.
 *
 * @param election path of its election
 * @param path its own
 */
record NewList(String election, String path) {

    /** Begins one of the person at that place in the file. */
    static NewList of(String election, int person) {
        return new NewList(election, Westerveld.list(CLERK, election, residents(person, 1)));
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The deposit that is expected for it. */
    JsonObject deposit() {
        return Api.object(CLERK.send("get", election + "/deposits?limit=200", ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("subjectId").equals(id()))
                .findFirst()
                .orElseThrow();
    }

    /** A bank statement says that money came in for it, and it is recognised. */
    void paid(String booked, String value, int opening, int euros) {
        String file = Statement.credit(booked, value, opening, euros, deposit().getString("reference"));
        JsonObject read = createdObject(
                CLERK.send("post", election + "/bank-statements", file, "Content-Type", "application/xml"));
        assertThat(read.getInt("kept")).isEqualTo(1);
    }

    /** Somebody signs for it at the counter. */
    HttpResponse<String> signed(int person) {
        return CLERK.json(
                "post",
                election + "/support-declarations",
                "{\"listId\":\"" + id() + "\",\"bsn\":\""
                        + residents(person, 1).get(0).bsn().orElseThrow().value() + "\"}");
    }

    /** What the system knows of each item of its checklist. */
    Map<String, String> known() {
        return Api.object(CLERK.send("get", path + "/checklist-items", ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .collect(Collectors.toMap(
                        each -> each.getString("item"),
                        each -> each.getString("state") + ": " + each.getString("detail")));
    }

    /** Somebody with a passport hands it in, with that checklist. */
    JsonObject handedIn(String checklist) {
        String checkIn = created(CLERK.json(
                "post",
                election + "/check-ins",
                "{\"visitor\":{\"initials\":\"I.\",\"surname\":\"Leveraar\"},\"documentKind\":\"PASSPORT\","
                        + "\"entitled\":\"YES\",\"listId\":\"" + id() + "\"}"));
        return createdObject(CLERK.json(
                "post",
                election + "/check-ins/" + checkIn + "/submissions",
                "{\"listId\":\"" + id() + "\",\"onModel\":true,\"inPerson\":true,\"checklist\":[" + checklist + "]}"));
    }
}
