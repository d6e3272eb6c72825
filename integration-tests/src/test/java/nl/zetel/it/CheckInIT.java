package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static nl.zetel.it.Westerveld.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import nl.zetel.api.person.Person;
import nl.zetel.plugin.brpstub.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who hands in a list is a voter of the municipality: the population register says so, or the desk does (H 3(1)). */
class CheckInIT {

    private static String election;
    private static String list;

    @BeforeAll
    static void prepare() {
        election = Westerveld.election();
        list = Westerveld.list(CLERK, election, Residents.of(0, 1));
        list = list.substring(list.lastIndexOf('/') + 1);
    }

    @AfterEach
    void heal() {
        SharedServer.register().knobs().heal();
    }

    @Test
    void theRegisterSaysWhetherTheSubmitterIsAVoterAndTheNumberIsNotKept() {
        SharedServer.clock("2018-02-05T10:00:00+01:00");
        Person voter = Residents.of(10, 1).get(0);
        JsonObject checkIn = createdObject(checkIn(voter, "PASSPORT", ""));
        assertThat(checkIn.getString("entitled")).isEqualTo("YES");
        assertThat(checkIn.getString("entitledBy")).isEqualTo("REGISTER");
        assertThat(checkIn.getJsonArray("reasons")).isEmpty();
        assertThat(CLERK.send("get", election + "/check-ins", "").body())
                .contains(checkIn.getString("id"))
                .doesNotContain(voter.bsn().orElseThrow().value());
        JsonObject submission = createdObject(CLERK.json(
                "post",
                election + "/check-ins/" + checkIn.getString("id") + "/submissions",
                "{\"listId\":\"" + list + "\",\"onModel\":true,\"inPerson\":true}"));
        assertThat(submission.getString("entitled")).isEqualTo("YES");
    }

    @Test
    void whoLivesElsewhereIsNoVoterHereWhateverTheDeskThought() {
        SharedServer.clock("2018-02-05T10:00:00+01:00");
        Person stranger = Residents.PERSONS.stream()
                .filter(person -> person.bsn().isPresent()
                        && person.residence().address().isPresent()
                        && !person.residence().municipalityName().equals("Westerveld")
                        && !person.residence().municipalityName().isBlank())
                .findFirst()
                .orElseThrow();
        JsonObject checkIn = createdObject(checkIn(stranger, "IDENTITY_CARD", "\"entitled\":\"YES\","));
        assertThat(checkIn.getString("entitled")).isEqualTo("NO");
        assertThat(checkIn.getString("contradiction")).contains("volgens de basisregistratie is dat niet zo");
        assertThat(checkIn.getJsonArray("reasons").getValuesAs(JsonObject.class))
                .extracting(reason -> reason.getString("code"))
                .contains("OTHER_MUNICIPALITY");
    }

    @Test
    void whileTheRegisterIsSilentTheDeskSaysIt() {
        SharedServer.clock("2018-02-05T10:00:00+01:00");
        SharedServer.register().knobs().always(Fault.FORBIDDEN);
        Person voter = Residents.of(11, 1).get(0);
        JsonObject open = createdObject(checkIn(voter, "PASSPORT", ""));
        assertThat(open.getString("entitled")).isEqualTo("UNDETERMINED");
        JsonObject seen = createdObject(checkIn(voter, "PASSPORT", "\"entitled\":\"YES\","));
        assertThat(seen.getString("entitled")).isEqualTo("YES");
        assertThat(seen.getString("entitledBy")).isEqualTo("CLERK");
        assertThat(seen.getJsonArray("reasons").getJsonObject(0).getString("code"))
                .isEqualTo("REGISTER_UNAVAILABLE");
    }

    @Test
    void nobodyIsLookedUpWithoutADocumentOutsideTheHoursOrTwice() {
        Person voter = Residents.of(12, 1).get(0);
        int asked = asked();
        SharedServer.clock("2018-02-05T08:59:50+01:00");
        refused(checkIn(voter, "PASSPORT", ""), 409, "too-early");
        SharedServer.clock("2018-02-05T10:00:00+01:00");
        refused(checkIn(voter, "NONE", ""), 422, "invalid-content");
        refused(
                CLERK.json(
                        "post",
                        election + "/check-ins",
                        "{\"visitor\":{\"surname\":\"Bezoeker\"},\"documentKind\":\"PASSPORT\"}"),
                422,
                "invalid-content");
        SharedServer.clock("2018-02-05T17:00:05+01:00");
        assertThat(createdObject(checkIn(voter, "PASSPORT", "")).getString("state"))
                .isEqualTo("LATE");
        SharedServer.clock("2018-02-06T10:00:00+01:00");
        refused(checkIn(voter, "PASSPORT", ""), 409, "deadline-passed");
        assertThat(asked()).isEqualTo(asked);
        SharedServer.clock("2018-02-05T11:00:00+01:00");
        created(checkIn(voter, "PASSPORT", ""));
        assertThat(asked()).isEqualTo(asked + 1);
    }

    private static int asked() {
        return SharedServer.register().traffic().requests().size();
    }

    private static HttpResponse<String> checkIn(Person visitor, String document, String more) {
        return CLERK.json(
                "post",
                election + "/check-ins",
                "{\"visitor\":{\"surname\":\"Bezoeker\"},%s\"documentKind\":\"%s\",\"bsn\":\"%s\"}"
                        .formatted(more, document, visitor.bsn().orElseThrow().value()));
    }
}
