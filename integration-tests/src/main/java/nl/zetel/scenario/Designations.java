package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Step 3: three requests for a designation. */
final class Designations implements Play.Step {

    private static final String G3 = "Kieswet G 3";
    private static final String SIXTY = "Vereniging Alle Dorpen van Westerveld voor Jong en Oud Samen";

    private static final List<String> ALL_DOCUMENTS =
            List.of("NOTARIAL_DEED", "TRADE_REGISTER_EXTRACT", "PAYMENT_PROOF", "AGENT_DECLARATION");

    private static final Map<String, Object> AGENT = Map.of("agent", "A. de Verzonnen", "deputy", "B. de Bedachte");

    private static final List<String> NATIONAL =
            List.of("VVD", "Partij van de Arbeid (P.v.d.A.)", "CDA", "D66", "GROENLINKS");
    private static final List<String> MUNICIPAL =
            List.of("Progressief Westerveld", "Gemeentebelangen", "DSSW", "Sterk Westerveld");

    @Override
    public void play(Stage stage) {
        stage.story.step(3, "Verzoeken om registratie van een aanduiding");
        NATIONAL.forEach(name -> register(stage, name, "NATIONAL_REGISTER"));
        MUNICIPAL.forEach(name -> register(stage, name, "MUNICIPAL_REGISTER"));
        stage.story.tell(
                "Negen aanduidingen staan al in de registers van de Kamer en de gemeente.", "Kieswet G 3, G 4");
        String request = incomplete(stage);
        pays(stage, request);
        complete(stage, request);
        stage.at("2017-12-12T09:30");
        String alike = ask(stage, "Gemeente Belangen", "Vereniging Dorpsbelang");
        String sixty = ask(stage, SIXTY, "Vereniging Alle Dorpen");
        stage.at("2018-01-08T14:00");
        accept(stage, request);
        refuse(stage, alike, "B", "Gelijk aan een geregistreerde aanduiding; te duchten is verwarring.");
        refuse(stage, sixty, "D", "De aanduiding telt meer dan vijfendertig tekens.");
    }

    private static void register(Stage stage, String name, String source) {
        JsonObject designation = stage.clerk.post(
                stage.path("/designations"),
                Map.of(
                        "designation",
                        name,
                        "group",
                        "Vereniging " + name,
                        "source",
                        source,
                        "registeredOn",
                        "2013-10-01"));
        stage.ids.put("designation " + name, designation.getString("id"));
    }

    private static String incomplete(Stage stage) {
        stage.at("2017-12-04T10:15");
        JsonObject request = stage.clerk.post(
                stage.path("/designation-requests"),
                request(
                        Groups.NEW_GROUP,
                        "Vereniging Westerveld Vooruit",
                        List.of("TRADE_REGISTER_EXTRACT", "AGENT_DECLARATION")));
        Check.same("INCOMPLETE", request.getString("state"), "state of a request without its deed");
        stage.story.tell(
                Groups.NEW_GROUP + " vraagt registratie; de notariële akte en het betalingsbewijs ontbreken.",
                "Kieswet G 3(3)");
        stage.story.tell("De vereniging kan aanvullen tot en met " + request.getString("deadline") + ".", "Awb 4:5");
        return request.getString("id");
    }

    private static void pays(Stage stage, String request) {
        JsonObject deposit = Deposits.of(stage, request);
        JsonObject instruction =
                stage.clerk.get(stage.path("/deposits/" + deposit.getString("id") + "/payment-instruction"));
        stage.story.tell(
                "De waarborgsom is € 112,50; omschrijving: \"" + instruction.getString("remittance") + "\".",
                "Kiesbesluit G 1");
        stage.at("2017-12-08T09:00");
        Deposits.arrive(
                stage,
                new BankFile.Credit(
                        11250,
                        "Vereniging Westerveld Vooruit",
                        Deposits.NEW_GROUP,
                        instruction.getString("remittance")));
        deposit = Deposits.of(stage, request);
        Check.same("RECEIVED", deposit.getString("state"), "registration deposit");
        stage.story.tell("Het afschrift (camt.053) komt binnen; de betaling hoort bij dit kenmerk en is op tijd.", G3);
        stage.ids.put("registration deposit", deposit.getString("id"));
    }

    private static void complete(Stage stage, String request) {
        stage.at("2017-12-11T11:00");
        JsonObject complete = stage.clerk.put(path(stage, request), Map.of("documents", ALL_DOCUMENTS, "agent", AGENT));
        Check.same("COMPLETE", complete.getString("state"), "state of the completed request");
    }

    private static void accept(Stage stage, String request) {
        JsonObject accepted = stage.committee.post(
                path(stage, request) + "/decisions",
                Map.of("accepted", true, "reason", "Geen van de zes gronden van weigering doet zich voor."));
        Check.same("ACCEPTED", accepted.getString("state"), "state of the accepted request");
        stage.committee.post(path(stage, request) + "/publications");
        stage.ids.put("designation " + Groups.NEW_GROUP, designation(stage, Groups.NEW_GROUP));
        stage.story.tell(
                "Na aanvulling aanvaardt het centraal stembureau de aanduiding en maakt dat bekend.", "Kieswet G 3(5)");
    }

    private static String path(Stage stage, String request) {
        return stage.path("/designation-requests/" + request);
    }

    private static String designation(Stage stage, String name) {
        return stage.clerk.items(stage.path("/designations?limit=200")).stream()
                .filter(item -> item.getString("designation").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static String ask(Stage stage, String name, String group) {
        JsonObject request = stage.clerk.post(stage.path("/designation-requests"), request(name, group, ALL_DOCUMENTS));
        Check.same("REFUSE", request.getString("proposal"), "proposal about " + name);
        return request.getString("id");
    }

    private static void refuse(Stage stage, String request, String ground, String reason) {
        JsonObject refused = stage.committee.post(
                path(stage, request) + "/decisions", Map.of("accepted", false, "ground", ground, "reason", reason));
        Check.same("REFUSED", refused.getString("state"), "state of a refused request");
        stage.committee.post(path(stage, request) + "/publications");
        stage.story.tell(
                "\"" + refused.getString("designation") + "\": de regels stellen weigering voor en het bureau weigert.",
                "Kieswet G 3(4) " + ground.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> request(String designation, String group, List<String> documents) {
        return Map.of(
                "designation",
                designation,
                "group",
                group,
                "association",
                true,
                "documents",
                documents,
                "agent",
                AGENT);
    }
}
