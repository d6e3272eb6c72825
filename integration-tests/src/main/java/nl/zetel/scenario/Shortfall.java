package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Step 7: what was paid for the lists. */
final class Shortfall implements Play.Step {

    @Override
    public void play(Stage stage) {
        stage.story.step(7, "De waarborgsommen voor de kandidaatstelling");
        stage.at("2018-01-22T15:00");
        unsure(stage);
        tooLittle(stage);
    }

    /** The merged group pays although the rules say that it need not. */
    private static void unsure(Stage stage) {
        String list = stage.id("list 6");
        Map<String, Object> expectation = Map.of("kind", "NOMINATION", "subjectId", list, "group", Groups.list(6));
        stage.clerk.post(stage.path("/deposits"), expectation);
        pay(stage, list, 22500, new Payer("C. de Penningvoerder", Deposits.MERGED_GROUP));
        Check.same("RECEIVED", Deposits.of(stage, list).getString("state"), "deposit of the merged group");
        stage.story.tell(Groups.list(6) + " betaalt voor de zekerheid € 225.", "Kieswet H 14(1)");
    }

    private static void tooLittle(Stage stage) {
        String list = stage.id("list 7");
        pay(stage, list, 22000, new Payer("Vereniging Westerveld Vooruit", Deposits.NEW_GROUP));
        JsonObject open = open(stage);
        stage.story.tell("Van " + Groups.NEW_GROUP + " komt € 220: " + evidence(open) + ".");
        resolve(stage, open, Deposits.of(stage, list), 22000, "Gedeeltelijke betaling; de rest volgt.");
        Check.same("PARTIAL", Deposits.of(stage, list).getString("state"), "deposit of the new group");
        stage.story.tell("Een medewerker boekt haar als deel; € 5 ontbreekt.", "Kieswet I 2(1) b");
    }

    record Payer(String name, String account) {}

    static void pay(Stage stage, String list, long cents, Payer payer) {
        JsonObject instruction = stage.clerk.get(
                stage.path("/deposits/" + Deposits.of(stage, list).getString("id") + "/payment-instruction"));
        Deposits.arrive(
                stage, new BankFile.Credit(cents, payer.name(), payer.account(), instruction.getString("remittance")));
    }

    static JsonObject open(Stage stage) {
        return stage.clerk.items(stage.path("/bank-transactions?limit=200")).stream()
                .filter(item -> item.getString("state").equals("OPEN"))
                .findFirst()
                .orElseThrow();
    }

    private static String evidence(JsonObject transaction) {
        String title = transaction.getString("ruleTitle");
        return title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
    }

    static void resolve(Stage stage, JsonObject transaction, JsonObject deposit, long cents, String reason) {
        stage.colleague.post(
                stage.path("/bank-transactions/" + transaction.getString("id") + "/resolutions"),
                Map.of(
                        "parts",
                        List.of(Map.of("depositId", deposit.getString("id"), "amount", Documents.euros(cents))),
                        "reason",
                        reason));
    }
}
