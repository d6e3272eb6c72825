package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lists that need declarations and a deposit at the desk: what is known beside what is ticked, and what follows from it. */
class NewListIT {

    private static final String TICKED =
            "{\"item\":\"H_4\",\"present\":true},{\"item\":\"DEPOSIT_PROOF\",\"present\":true}";

    @Test
    void theDeskSeesWhatOfDeclarationsAndDepositIsKnownAndTheExaminationFindsTheSame() {
        String election = Westerveld.election();
        SharedServer.clock("2018-01-24T12:00:00+01:00");
        NewList whole = NewList.of(election, 0);
        NewList late = NewList.of(election, 1);
        NewList part = NewList.of(election, 2);
        NewList none = NewList.of(election, 3);
        assertThat(none.known())
                .containsEntry("H_4", "ABSENT: 0 van de 10 ondersteuningsverklaringen tellen")
                .containsEntry("DEPOSIT_PROOF", "ABSENT: waarborgsom: Niet of niet volledig ontvangen; nog € 225,00");
        whole.paid("2018-01-22", "2018-01-22", 1000, 225);
        late.paid("2018-01-24", "2018-01-24", 1225, 225);
        part.paid("2018-01-19", "2018-01-19", 2000, 100);
        accepted(part);
        for (int person = 10; person < 20; person++) {
            createdObject(whole.signed(person));
            createdObject(late.signed(person + 10));
        }
        createdObject(part.signed(20));
        assertThat(whole.known())
                .containsEntry("H_4", "COMPLETE: 10 van de 10 ondersteuningsverklaringen tellen")
                .containsEntry(
                        "DEPOSIT_PROOF",
                        "COMPLETE: waarborgsom: Op tijd ontvangen, uiterlijk 22 januari 2018 (€ 225,00 geboekt op"
                                + " 22 januari 2018, valutadatum 22 januari 2018)");
        assertThat(late.known())
                .as("who signed twice counts nowhere")
                .containsEntry("H_4", "INCOMPLETE: 9 van de 10 ondersteuningsverklaringen tellen")
                .containsEntry(
                        "DEPOSIT_PROOF",
                        "ABSENT: waarborgsom: Na 22 januari 2018, maar uiterlijk in de hersteltermijn betaald (€ 225,00"
                                + " geboekt op 24 januari 2018, valutadatum 24 januari 2018)");
        assertThat(part.known())
                .containsEntry("H_4", "ABSENT: 0 van de 10 ondersteuningsverklaringen tellen")
                .containsEntry(
                        "DEPOSIT_PROOF",
                        "ABSENT: waarborgsom: Niet of niet volledig ontvangen; nog € 125,00 (€ 100,00 geboekt op"
                                + " 19 januari 2018, valutadatum 19 januari 2018)");

        SharedServer.clock("2018-02-05T10:00:00+01:00");
        assertThat(contradictions(whole.handedIn(TICKED))).isEmpty();
        assertThat(contradictions(late.handedIn(TICKED))).containsExactly("H_4", "DEPOSIT_PROOF");
        assertThat(contradictions(part.handedIn(TICKED))).containsExactly("H_4", "DEPOSIT_PROOF");
        assertThat(contradictions(none.handedIn(
                        "{\"item\":\"H_4\",\"present\":false},{\"item\":\"DEPOSIT_PROOF\",\"present\":false}")))
                .as("the desk misses what is not known here either")
                .isEmpty();

        SharedServer.clock("2018-02-06T16:00:00+01:00");
        Map<String, List<String>> found = omissions(election);
        assertThat(found.get(whole.id())).doesNotContain("A", "F");
        assertThat(found.get(late.id())).contains("A", "F");
        assertThat(found.get(part.id())).contains("A", "F");
        assertThat(found.get(none.id())).contains("A", "F");
    }

    /** A part of a deposit is not booked without a person. */
    private static void accepted(NewList list) {
        JsonObject movement = Api.object(Westerveld.CLERK.send("get", list.election() + "/bank-transactions", ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("state").equals("OPEN"))
                .findFirst()
                .orElseThrow();
        createdObject(Westerveld.VERIFIER.json(
                "post",
                list.election() + "/bank-transactions/" + movement.getString("id") + "/resolutions",
                "{\"reason\":\"Deel van de waarborgsom\",\"parts\":[{\"depositId\":\""
                        + list.deposit().getString("id") + "\",\"amount\":{\"cents\":10000,\"currency\":\"EUR\"}}]}"));
    }

    private static List<String> contradictions(JsonObject submission) {
        return submission.getJsonArray("contradictions").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("item"))
                .toList();
    }

    private static Map<String, List<String>> omissions(String election) {
        Api member = SharedServer.as("carla", "committee");
        return createdObject(member.send("post", election + "/examinations", ""))
                .getJsonArray("lists")
                .getValuesAs(JsonObject.class)
                .stream()
                .collect(Collectors.toMap(
                        list -> list.getString("listId"),
                        list -> list.getJsonArray("omissions").getValuesAs(JsonObject.class).stream()
                                .map(each -> each.getString("kind"))
                                .toList()));
    }
}
