package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A clerk at work on the account: what was matched is undone, missing statements are noticed, bad files leave nothing. */
class DepositIT {

    private static NominationWeek week;
    private static JsonObject deposit;

    @BeforeAll
    static void prepare() {
        week = new NominationWeek("9921", "Rekeningdorp");
        SharedServer.clock("2018-01-19T12:00:00+01:00");
        deposit = createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/deposits"),
                        "{\"kind\":\"NOMINATION\",\"subjectId\":\"proef-1\",\"group\":\"Proef Lokaal\"}"));
    }

    @Test
    void aMatchIsUndoneAndAcceptedBySomebodyElseThanWhoEnteredTheDeposit() {
        JsonObject first = createdObject(upload(statement("2018-01-18", 1000, 1225)));
        assertThat(first.getInt("matched")).isEqualTo(1);
        assertThat(state()).isEqualTo("RECEIVED");
        String movement = week.path("/bank-transactions/") + movement();

        createdObject(week.clerk().json("post", movement + "/undoings", "{\"reason\":\"Voor een andere lijst\"}"));

        assertThat(state()).isEqualTo("EXPECTED");
        refused(week.clerk().json("post", movement + "/undoings", "{\"reason\":\"Nog eens\"}"), 409, "wrong-state");
        String accepted = "{\"reason\":\"Toch voor deze\",\"parts\":[{\"depositId\":\"" + deposit.getString("id")
                + "\",\"amount\":{\"cents\":22500,\"currency\":\"EUR\"}}]}";
        refused(week.clerk().json("post", movement + "/resolutions", accepted), 403, "four-eyes");
        createdObject(SharedServer.in("9921", "bert", "verifier").json("post", movement + "/resolutions", accepted));
        assertThat(state()).isEqualTo("RECEIVED");

        proves(movement.substring(movement.lastIndexOf('/') + 1));

        JsonObject second = createdObject(upload(statement("2018-01-19", 1300, 1525)));
        JsonObject gap = second.getJsonArray("findings").getJsonObject(0);
        assertThat(gap.getString("code")).isEqualTo("STATEMENT_GAP");
        assertThat(gap.getString("message")).contains("S-2018-01-18");
    }

    /** Whoever paid gets a proof, on paper too. */
    private static void proves(String movement) {
        String proofs = week.path("/deposits/") + deposit.getString("id") + "/payment-proofs";
        refused(week.clerk().json("post", proofs, "{\"transactionId\":\"onbekend\"}"), 422, "invalid-content");
        JsonObject proof = createdObject(week.clerk().json("post", proofs, "{\"transactionId\":\"" + movement + "\"}"));
        String content = week.path("/documents/") + proof.getString("id") + "/content";
        assertThat(week.clerk().send("get", content, "").body())
                .contains("Kieswet H 14(3)", "€ 225,00", deposit.getString("reference"));
        assertThat(week.clerk()
                        .send("get", content, "", "Accept", "application/pdf")
                        .body())
                .startsWith("%PDF");
    }

    @Test
    void aHostileFileIsRefusedWithItsPlaceAndLeavesNothing() {
        var answer = upload("<?xml version=\"1.0\"?>\n <!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                + statement("2018-01-10", 1, 226).substring(39));
        refused(answer, 422, "invalid-document");
        JsonObject error = Api.object(answer).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("code")).isEqualTo("DOCTYPE_FORBIDDEN");
        assertThat(error.toString()).contains("line 2, column 2");
    }

    @Test
    void theOverviewOfAGroupShowsBothDaysOfAPaymentAndWhichOfThemCounts() {
        NominationWeek town = new NominationWeek("9154", "Valutadorp");
        SharedServer.clock("2018-01-24T12:00:00+01:00");
        JsonObject first = expected(town, "lijst-1", "Fietsers");
        JsonObject second = expected(town, "lijst-2", "Fietsers");
        JsonObject other = expected(town, "lijst-3", "Wandelaars");
        // The deadline of Kiesbesluit H 3(1) is 22 January: one is booked after it with its value date on it, one
        // wholly after it.
        createdObject(upload(town, twoDays("2018-01-23", "2018-01-22", 1000, first)));
        createdObject(upload(town, twoDays("2018-01-24", "2018-01-23", 1225, other)));

        var groups = Api.object(town.clerk().send("get", town.path("/deposit-groups"), ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(groups).extracting(each -> each.getString("group")).containsExactly("Fietsers", "Wandelaars");
        JsonObject group = groups.get(0);
        assertThat(cents(group, "due")).isEqualTo(45_000);
        assertThat(cents(group, "received")).isEqualTo(22_500);
        assertThat(cents(group, "outstanding")).isEqualTo(22_500);
        assertThat(group.getJsonArray("deposits").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("id"))
                .containsExactly(first.getString("id"), second.getString("id"));
        JsonObject paid = group.getJsonArray("deposits").getJsonObject(0);
        assertThat(paid.getString("timing")).isEqualTo("RECEIVED_BEFORE_BOOKED_AFTER");
        assertThat(paid.getString("deadline")).isEqualTo("2018-01-22");
        assertThat(paid.getString("repairUntil")).isEqualTo("2018-02-09");
        JsonObject payment = paid.getJsonArray("payments").getJsonObject(0);
        assertThat(payment.getString("bookedOn")).isEqualTo("2018-01-23");
        assertThat(payment.getString("valueDate")).isEqualTo("2018-01-22");
        assertThat(payment.getJsonObject("counting").getString("basis")).isEqualTo("TO_BE_JUDGED");
        assertThat(payment.getJsonObject("counting").getString("reason"))
                .contains("volgens de bank ontvangen op 22 januari 2018");

        JsonObject late = groups.get(1).getJsonArray("deposits").getJsonObject(0);
        assertThat(late.getString("timing")).isEqualTo("IN_REPAIR_PERIOD");
        JsonObject counting = late.getJsonArray("payments").getJsonObject(0).getJsonObject("counting");
        assertThat(counting.getString("day")).isEqualTo("2018-01-24");
        assertThat(counting.getString("basis")).isEqualTo("BOOKING_DATE");
        assertThat(counting.getString("reason")).contains("en de valutadatum 23 januari 2018 is dat ook");
        refused(SharedServer.nobody().send("get", town.path("/deposit-groups"), ""), 401, "not-authenticated");
    }

    @Test
    void whatTheBankTakesBackIsSettledInOneStepAndUndoneInOne() {
        NominationWeek town = new NominationWeek("9184", "Stornodorp");
        SharedServer.clock("2018-01-24T12:00:00+01:00");
        JsonObject deposit = expected(town, "lijst-1", "Fietsers");
        String reference = deposit.getString("reference");
        createdObject(upload(town, Statement.credit("2018-01-18", "2018-01-18", 1000, 225, reference)));
        createdObject(upload(town, Statement.reversal("2018-01-19", 1225, 225)));
        JsonObject receipt = movement(town, "MATCHED");
        JsonObject reversal = movement(town, "OPEN");
        assertThat(reversal.getString("rule")).isEqualTo("D1");
        assertThat(reversal.getJsonArray("receipts").getString(0)).isEqualTo(receipt.getString("id"));
        String path = town.path("/bank-transactions/" + reversal.getString("id"));
        Api vera = SharedServer.in("9184", "vera", "verifier");
        refused(vera.json("post", path + "/resolutions", reverses("onbekend")), 422, "invalid-content");
        assertThat(state(town, deposit)).as("nothing half done").isEqualTo("RECEIVED");

        createdObject(vera.json("post", path + "/resolutions", reverses(receipt.getString("id"))));
        assertThat(state(town, deposit)).isEqualTo("EXPECTED");
        JsonObject reversed = movement(town, "REVERSED");
        assertThat(reversed.getString("id")).isEqualTo(receipt.getString("id"));
        assertThat(reversed.getJsonObject("reversal").getString("transactionId"))
                .isEqualTo(reversal.getString("id"));
        String again = town.path("/bank-transactions/" + receipt.getString("id"));
        refused(vera.json("post", again + "/undoings", "{\"reason\":\"Toch\"}"), 409, "wrong-state");
        refused(vera.json("post", again + "/resolutions", "{\"reason\":\"Toch\"}"), 409, "wrong-state");

        createdObject(vera.json("post", path + "/undoings", "{\"reason\":\"Het was een andere boeking\"}"));
        assertThat(state(town, deposit)).as("one step gives it back").isEqualTo("RECEIVED");
        assertThat(movement(town, "MATCHED").getString("id")).isEqualTo(receipt.getString("id"));
        assertThat(movement(town, "OPEN").getString("id")).isEqualTo(reversal.getString("id"));
        JsonObject after = Api.object(town.clerk().send("get", town.path("/deposits/" + deposit.getString("id")), ""));
        assertThat(after.getJsonArray("payments")).as("what was undone stays").hasSize(2);
        assertThat(SharedServer.in("9184", "otto", "auditor")
                        .send("get", "/v1/audit/entries?limit=200", "")
                        .body())
                .contains("bank-transaction-reversed", "bank-transaction-restored", "deposit-payment-restored");
    }

    private static String reverses(String receipt) {
        return "{\"reverses\":\"" + receipt + "\",\"reason\":\"De bank draaide haar terug\"}";
    }

    private static JsonObject movement(NominationWeek town, String state) {
        return Api.object(town.clerk().send("get", town.path("/bank-transactions"), ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("state").equals(state))
                .findFirst()
                .orElseThrow();
    }

    private static String state(NominationWeek town, JsonObject deposit) {
        return Api.object(town.clerk().send("get", town.path("/deposits/" + deposit.getString("id")), ""))
                .getString("state");
    }

    private static JsonObject expected(NominationWeek town, String subject, String group) {
        return createdObject(town.clerk()
                .json(
                        "post",
                        town.path("/deposits"),
                        "{\"kind\":\"NOMINATION\",\"subjectId\":\"" + subject + "\",\"group\":\"" + group + "\"}"));
    }

    private static String twoDays(String booked, String value, int opening, JsonObject deposit) {
        return Statement.credit(booked, value, opening, 225, deposit.getString("reference"));
    }

    private static int cents(JsonObject group, String amount) {
        return group.getJsonObject(amount).getInt("cents");
    }

    private static String statement(String day, int opening, int closing) {
        return Statement.credit(day, day, opening, closing - opening, deposit.getString("reference"));
    }

    private static java.net.http.HttpResponse<String> upload(String file) {
        return upload(week, file);
    }

    private static java.net.http.HttpResponse<String> upload(NominationWeek town, String file) {
        return town.clerk().send("post", town.path("/bank-statements"), file, "Content-Type", "application/xml");
    }

    private static String state() {
        return Api.object(week.clerk().send("get", week.path("/deposits/") + deposit.getString("id"), ""))
                .getString("state");
    }

    private static String movement() {
        return Api.object(week.clerk().send("get", week.path("/bank-transactions"), ""))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }
}
