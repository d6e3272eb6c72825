package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.Westerveld.CLERK;
import static nl.zetel.it.Westerveld.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A deposit that the bank booked after the deadline with a value date within it (Kiesbesluit H 3(1)): the examination waits
 * until a member judged whether it was in time, and follows the judgement.
 */
class DepositTimeIT {

    private static final Api MEMBER = SharedServer.as("carla", "committee");
    private static final Api CLERK_AND_MEMBER = SharedServer.as("anna", "clerk", "committee");

    @Test
    void theExaminationWaitsForAMemberAndFindsNoOmissionIfItWasInTime() {
        NewList list = handedIn();
        JsonObject refusal = refused(examine(list), 409, "wrong-state");
        assertThat(refusal.getString("legalBasis")).isEqualTo("Kiesbesluit H 3(1)");
        assertThat(refusal.getString("detail"))
                .contains(
                        "wacht op een oordeel",
                        list.deposit().getString("reference"),
                        "lid van het centraal stembureau",
                        "time-judgements");
        String judgements = list.election() + "/deposits/" + list.deposit().getString("id") + "/time-judgements";
        refused(CLERK.json("post", judgements, judgement(list, true)), 403, "not-allowed");
        refused(CLERK_AND_MEMBER.json("post", judgements, judgement(list, true)), 403, "four-eyes");
        createdObject(MEMBER.json("post", judgements, judgement(list, false)));
        JsonObject deposit = createdObject(MEMBER.json("post", judgements, judgement(list, true)));
        assertThat(deposit.getString("timing")).isEqualTo("IN_TIME");
        JsonObject payment = deposit.getJsonArray("payments").getJsonObject(0);
        assertThat(payment.getJsonObject("counting").getString("basis")).isEqualTo("VALUE_DATE");
        assertThat(payment.getJsonArray("judgements").getValuesAs(JsonObject.class))
                .extracting(each -> each.getBoolean("inTime"))
                .containsExactly(false, true);
        assertThat(omissions(list)).isNotEmpty().doesNotContain("F");
        refused(MEMBER.json("post", judgements, judgement(list, false)), 409, "wrong-state");
    }

    @Test
    void theOmissionIsThereIfItWasJudgedLate() {
        NewList list = handedIn();
        String judgements = list.election() + "/deposits/" + list.deposit().getString("id") + "/time-judgements";
        createdObject(MEMBER.json("post", judgements, judgement(list, false)));
        assertThat(list.deposit().getString("timing")).isEqualTo("IN_REPAIR_PERIOD");
        assertThat(omissions(list)).contains("F");
    }

    @Test
    void whatWasBookedInTimeIsNotJudged() {
        String election = Westerveld.election();
        SharedServer.clock("2018-01-24T12:00:00+01:00");
        NewList list = NewList.of(election, 0);
        list.paid("2018-01-22", "2018-01-22", 1000, 225);
        String judgements = election + "/deposits/" + list.deposit().getString("id") + "/time-judgements";
        JsonObject refusal = refused(MEMBER.json("post", judgements, judgement(list, false)), 422, "invalid-content");
        assertThat(refusal.toString()).contains("geboekt op 22 januari 2018").contains("niets te beoordelen");
    }

    private static NewList handedIn() {
        String election = Westerveld.election();
        SharedServer.clock("2018-01-24T12:00:00+01:00");
        NewList list = NewList.of(election, 0);
        list.paid("2018-01-23", "2018-01-22", 1000, 225);
        JsonObject counting =
                list.deposit().getJsonArray("payments").getJsonObject(0).getJsonObject("counting");
        assertThat(counting.getString("basis")).isEqualTo("TO_BE_JUDGED");
        SharedServer.clock("2018-02-05T10:00:00+01:00");
        assertThat(list.known().get("DEPOSIT_PROOF")).contains("eerst beoordeelt iemand of dat op tijd is");
        list.handedIn("");
        SharedServer.clock("2018-02-06T16:00:00+01:00");
        return list;
    }

    private static java.net.http.HttpResponse<String> examine(NewList list) {
        return MEMBER.send("post", list.election() + "/examinations", "");
    }

    private static List<String> omissions(NewList list) {
        return createdObject(examine(list))
                .getJsonArray("lists")
                .getJsonObject(0)
                .getJsonArray("omissions")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(each -> each.getString("kind"))
                .toList();
    }

    private static String judgement(NewList list, boolean inTime) {
        String movement =
                list.deposit().getJsonArray("payments").getJsonObject(0).getString("transactionId");
        return "{\"transactionId\":\"" + movement + "\",\"inTime\":" + inTime
                + ",\"reason\":\"Het afschrift van de betaler noemt 22 januari\"}";
    }
}
