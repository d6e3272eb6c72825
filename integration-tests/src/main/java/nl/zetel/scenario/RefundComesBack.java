package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** After the installation: a bank sends a refund back, and it goes to another account of whoever paid. */
final class RefundComesBack {

    private static final String NEW_ACCOUNT = "NL20INGB0001234567";

    private RefundComesBack() {}

    static void play(Stage stage) {
        stage.at("2018-04-03T10:00");
        JsonObject deposit = Deposits.all(stage)
                .filter(item -> item.getString("state").equals("REFUNDING"))
                .findFirst()
                .orElseThrow();
        JsonObject repayment = last(deposit);
        long cents = repayment.getJsonObject("amount").getJsonNumber("cents").longValue();
        Deposits.arrive(
                stage,
                BankFile.Credit.returned(
                        cents, deposit.getString("group"), Deposits.NEW_GROUP, repayment.getString("endToEndId")));
        JsonObject open = stage.clerk.get(path(stage, deposit));
        Check.same("REFUND_RETURNED", open.getString("state"), "state of the deposit of which the refund came back");
        Check.same(
                deposit.getJsonObject("received").getInt("cents"),
                open.getJsonObject("received").getInt("cents"),
                "what came in for the deposit");
        again(stage, deposit, repayment);
        Check.same(
                "REFUNDING",
                stage.clerk.get(path(stage, deposit)).getString("state"),
                "state of the deposit that is paid back again");
        stage.story.tell(
                "De bank stuurt de teruggave aan " + deposit.getString("group")
                        + " terug: de rekening is opgeheven. Zij"
                        + " gaat onder een nieuw kenmerk naar een andere rekening van wie betaalde, door twee mensen"
                        + " gecontroleerd.",
                "Kieswet G 3, H 14");
    }

    private static void again(Stage stage, JsonObject deposit, JsonObject repayment) {
        JsonObject order = stage.clerk.post(
                stage.path("/refund-orders"),
                Map.of(
                        "depositIds",
                        List.of(deposit.getString("id")),
                        "executionDate",
                        "2018-04-04",
                        "corrections",
                        List.of(Map.of(
                                "depositId",
                                deposit.getString("id"),
                                "transactionId",
                                repayment.getString("transactionId"),
                                "creditorAccount",
                                NEW_ACCOUNT,
                                "reason",
                                "Bankafschrift van wie betaalde, aan de balie getoond"))));
        String path = stage.path("/refund-orders/" + order.getString("id"));
        JsonObject seen = stage.verifier.get(path).getJsonArray("refunds").getJsonObject(0);
        Check.same(NEW_ACCOUNT, seen.getString("creditorAccount"), "account that the second person compares");
        stage.verifier.post(path + "/approvals");
        String file = new String(stage.verifier.bytes(path + "/file", "application/xml"), StandardCharsets.UTF_8);
        Check.that(file.contains(NEW_ACCOUNT), "the other account in the file for the bank");
        Check.that(
                !seen.getString("endToEndId").equals(repayment.getString("endToEndId")),
                "a new reference for the bank");
    }

    private static JsonObject last(JsonObject deposit) {
        List<JsonObject> all = deposit.getJsonArray("repayments").getValuesAs(JsonObject.class);
        return all.get(all.size() - 1);
    }

    private static String path(Stage stage, JsonObject deposit) {
        return stage.path("/deposits/" + deposit.getString("id"));
    }
}
