package nl.zetel.it;

import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list in preparation, as the desk and the group work on it. */
class CandidateListIT {

    private static final String CANDIDATES = """
            {"candidates":[
             {"name":{"initials":"A.","surname":"Alberts"},"birth":"1970-01-01","locality":"Proefdorp",
              "bsn":"999993653","correspondence":{"street":"Brink","houseNumber":"1","locality":"Proefdorp"}},
             {"name":{"initials":"B.","surname":"Berlijner"},"birth":"1971-01-01","locality":"Berlijn","country":"DE",
              "home":"OUTSIDE","settlement":"DECLARED","representedBy":{"name":{"initials":"G.","surname":"Machtigde"},
              "address":{"street":"Kade","houseNumber":"2","postalCode":"1234AB","locality":"Proefdorp","country":"NL"}}},
             {"name":{"initials":"C.","surname":"Cornelissen"},"birth":"1972-01-01","locality":"Proefdorp"}],
             "contact":{"name":"S. Secretaris","email":"groep@example.nl","telephone":"0612345678"}}""";

    private static NominationWeek week;

    @BeforeAll
    static void prepare() {
        week = new NominationWeek("9965", "Lijstdorp");
    }

    @Test
    void candidatesAreReorderedWithTheirPapersAndOnlyByWhoSawTheNewestVersion() {
        String list = draft();
        String tag = tag(week.clerk().send("get", list, ""));
        HttpResponse<String> moved = order(list, tag, "[3,1,2]");
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(surnames(Api.object(moved))).containsExactly("Cornelissen", "Alberts", "Berlijner");
        assertThat(Api.object(moved).getJsonArray("candidates").getJsonObject(1).getString("bsn"))
                .endsWith("653");
        refused(order(list, tag, "[3,1,2]"), 412, "changed-meanwhile");
        refused(order(list, tag(moved), "[1,1,2]"), 422, "invalid-content");
        refused(order(list, tag(moved), "[1,2]"), 422, "invalid-content");
        JsonObject contacts = Api.object(week.clerk().send("get", list + "/contact-details", ""));
        assertThat(contacts.getJsonObject("contact").getString("email")).isEqualTo("groep@example.nl");
        assertThat(contacts.getJsonArray("candidates")
                        .getJsonObject(2)
                        .getJsonObject("representedBy")
                        .getJsonObject("name")
                        .getString("surname"))
                .isEqualTo("Machtigde");
        refused(week.auditor().send("get", list + "/contact-details", ""), 403, "not-allowed");
    }

    private List<String> headings(String list, String form) {
        return Api.object(week.clerk().send("get", list + "/forms/" + form, ""))
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonArray("parts")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(part -> part.getString("heading"))
                .toList();
    }

    @Test
    void anybodyGetsAFormToWriteOnWithOnlyTheElectionOnIt() {
        String forms = week.path("/forms/").replace("/v1/elections/", "/v1/public/elections/");
        Api nobody = SharedServer.nobody();
        HttpResponse<String> page = nobody.send("get", forms + "h-4", "", "Accept", "text/html");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Model H 4", "5. Verklaring van de burgemeester", "<td>50</td>");
        HttpResponse<String> file = nobody.send("get", forms + "h-9", "", "Accept", "application/pdf");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body().substring(0, 5)).isEqualTo("%PDF-");
        refused(nobody.send("get", forms + "complete", ""), 404, "not-found");
        refused(nobody.send("get", forms.replace("elections/", "elections/x") + "h-4", ""), 404, "not-found");
    }

    @Test
    void formsComeFilledInAsDataAndAsPaperAndThatNumbersWentOutIsRecorded() {
        String list = draft();
        JsonObject overview = Api.object(week.clerk().send("get", list + "/forms", ""));
        assertThat(overview.getJsonArray("items").getValuesAs(JsonObject.class))
                .filteredOn(form -> form.getBoolean("available"))
                .extracting(form -> form.getString("form"))
                .containsExactly("h-1", "h-4", "h-7", "h-9", "complete");
        assertThat(overview.getJsonArray("gaps").toString())
                .contains("De inleveraar ontbreekt", "Kandidaat 3: burgerservicenummer ontbreekt");
        HttpResponse<String> data = week.clerk().send("get", list + "/forms/h-9?position=1", "");
        assertThat(data.statusCode()).as(data.body()).isEqualTo(200);
        assertThat(data.body()).contains("******653").doesNotContain("999993653");
        assertThat(headings(list, "h-1"))
                .containsExactly(
                        "Verkiezing",
                        "Kieskringen",
                        "Aanduiding van de politieke groepering",
                        "Kandidaten op de lijst",
                        "Vervanger(s) voor het herstel van verzuimen",
                        "In te leveren bij de kandidatenlijst",
                        "Ondertekening door de inleveraar");
        assertThat(headings(list, "h-4")).endsWith("Ondertekening door de kiezer", "Verklaring van de burgemeester");
        HttpResponse<String> paper =
                week.clerk().send("get", list + "/forms/complete", "", "Accept", "application/pdf");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body().substring(0, 5)).isEqualTo("%PDF-");
        assertThat(week.clerk()
                        .send("get", list + "/forms/h-9", "", "Accept", "text/html")
                        .body())
                .contains("999993653", "Machtigde");
        refused(week.clerk().send("get", list + "/forms/h-3-1", ""), 409, "wrong-state");
        refused(week.clerk().send("get", list + "/forms/h-7?position=1", ""), 409, "wrong-state");
        refused(week.clerk().send("get", list + "/forms/h-9?position=4", ""), 400, "invalid-parameter");
        refused(week.clerk().send("get", list + "/forms/h-2", ""), 404, "not-found");
        refused(week.member().send("get", list + "/forms/h-9", ""), 403, "not-allowed");
        assertThat(week.auditor().send("get", "/v1/audit/entries?limit=200", "").body())
                .contains("forms-issued")
                .doesNotContain("999993653");
    }

    @Test
    void aRecordedPaperCountsGoesWithItsCandidateAndIsWithdrawnWithAReason() {
        String list = draft();
        JsonObject seen = NominationWeek.createdObject(paper(
                list,
                "{\"kind\":\"IDENTITY_CHECK\",\"position\":1,\"identity\":{\"document\":\"PASSPORT\","
                        + "\"lastCharacters\":\"4X7\",\"matches\":true}}"));
        NominationWeek.created(paper(
                list,
                "{\"kind\":\"CONSENT\",\"position\":1,\"signedOn\":\"2018-01-20\",\"consent\":{\"sittingMember\":false,"
                        + "\"address\":{\"street\":\"Brink\",\"houseNumber\":\"1\",\"locality\":\"Proefdorp\"}}}"));
        HttpResponse<String> read = week.clerk().send("get", list, "");
        assertThat(consent(Api.object(read), 0)).isEqualTo("true true");
        assertThat(order(list, tag(read), "[3,1,2]").statusCode()).isEqualTo(200);
        JsonObject papers = Api.object(week.clerk().send("get", list + "/papers", ""));
        assertThat(papers.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(paper -> paper.getString("kind") + " " + paper.getInt("position") + " "
                        + paper.getBoolean("sameCandidates") + " " + paper.getString("recordedBy"))
                .containsExactly("IDENTITY_CHECK 2 true anna", "CONSENT 2 false anna");
        String withdrawals = list + "/papers/" + seen.getString("id") + "/withdrawals";
        NominationWeek.created(week.clerk().json("post", withdrawals, "{\"reason\":\"Verkeerde kandidaat\"}"));
        assertThat(consent(Api.object(week.clerk().send("get", list, "")), 1)).isEqualTo("true false");
        refused(week.clerk().json("post", withdrawals, "{\"reason\":\"nog eens\"}"), 409, "wrong-state");
    }

    @Test
    void anAuthorisationCountsOnlyFromWhoIsInTheRegister() {
        SharedServer.clock("2018-01-22T10:00:00+01:00");
        String designation = NominationWeek.created(
                week.clerk()
                        .json(
                                "post",
                                week.path("/designations"),
                                "{\"designation\":\"Nieuwe Groep\",\"group\":\"Vereniging Nieuwe Groep\",\"registeredOn\":"
                                        + "\"2017-10-01\",\"agent\":{\"agent\":\"G. de Machtigde\",\"deputy\":\"P. Vervanger\"}}"));
        String list = week.path("/candidate-lists/"
                + NominationWeek.created(week.clerk()
                        .json(
                                "post",
                                week.path("/candidate-lists"),
                                CANDIDATES.replaceFirst(
                                        "\\{",
                                        "{\"designation\":\"Nieuwe Groep\",\"designationId\":\"" + designation
                                                + "\","))));
        String signed = "{\"kind\":\"AUTHORISATION\",\"signedOn\":\"2018-01-20\",\"signer\":\"%s\"}";
        assertThat(capacity(paper(list, String.format(signed, "I. Leveraar")))).isEqualTo("NOT_REGISTERED");
        assertThat(Api.object(week.clerk().send("get", list, "")).getBoolean("agentDeclared"))
                .isFalse();
        assertThat(capacity(paper(list, String.format(signed, "P. Vervanger")))).isEqualTo("DEPUTY");
        assertThat(Api.object(week.clerk().send("get", list, "")).getBoolean("agentDeclared"))
                .isTrue();
        refused(paper(list, "{\"kind\":\"AUTHORISATION\",\"signer\":\"P. Vervanger\"}"), 422, "invalid-content");
        refused(paper(list, String.format(signed, "x").replace("2018-01-20", "2018-02-20")), 422, "invalid-content");
        SharedServer.clock("2018-02-06T10:00:00+01:00");
        refused(paper(list, String.format(signed, "P. Vervanger")), 409, "deadline-passed");
    }

    @Test
    void anAuthorisationIsOfWhoWasAgentOnTheDayOfTheSignature() {
        SharedServer.clock("2018-01-22T10:00:00+01:00");
        String designation = NominationWeek.created(week.clerk()
                .json(
                        "post",
                        week.path("/designations"),
                        "{\"designation\":\"Wisselgroep\",\"group\":\"Vereniging Wisselgroep\",\"registeredOn\":"
                                + "\"2017-10-01\",\"agent\":{\"agent\":\"G. Eerste\",\"deputy\":\"P. Eerste\"}}"));
        NominationWeek.created(week.clerk()
                .json(
                        "post",
                        week.path("/designations/" + designation + "/agents"),
                        "{\"agent\":{\"agent\":\"G. Tweede\",\"deputy\":\"P. Tweede\"},\"validFrom\":\"2018-01-15\"}"));
        String list = week.path("/candidate-lists/"
                + NominationWeek.created(week.clerk()
                        .json(
                                "post",
                                week.path("/candidate-lists"),
                                CANDIDATES.replaceFirst(
                                        "\\{",
                                        "{\"designation\":\"Wisselgroep\",\"designationId\":\"" + designation
                                                + "\","))));
        assertThat(signed(list, "G. Eerste", "2018-01-15")).isEqualTo("NOT_REGISTERED");
        assertThat(signed(list, "G. Tweede", "2018-01-14")).isEqualTo("NOT_REGISTERED");
        assertThat(Api.object(week.clerk().send("get", list, "")).getBoolean("agentDeclared"))
                .isFalse();
        assertThat(signed(list, "P. Tweede", "2018-01-15")).isEqualTo("DEPUTY");
        assertThat(signed(list, "G. Eerste", "2018-01-14")).isEqualTo("AGENT");
        assertThat(Api.object(week.clerk().send("get", list, "")).getBoolean("agentDeclared"))
                .isTrue();
    }

    private static String signed(String list, String signer, String day) {
        return capacity(
                paper(list, "{\"kind\":\"AUTHORISATION\",\"signedOn\":\"" + day + "\",\"signer\":\"" + signer + "\"}"));
    }

    @Test
    void whoComesSecondIsShownBothVersions() {
        String list = draft();
        String tag = tag(week.clerk().send("get", list, ""));
        assertThat(order(list, tag, "[2,1,3]").statusCode()).isEqualTo(200);
        HttpResponse<String> second = order(list, tag, "[3,2,1]");
        refused(second, 412, "changed-meanwhile");
        List<JsonObject> versions = Api.object(second).getJsonArray("errors").getValuesAs(JsonObject.class);
        assertThat(versions).extracting(each -> each.getString("code")).containsExactly("YOURS", "CURRENT");
        JsonObject mine = Api.object(week.clerk().send("get", versions.get(0).getString("pointer"), ""));
        JsonObject theirs = Api.object(week.clerk().send("get", versions.get(1).getString("pointer"), ""));
        assertThat(surnames(mine)).containsExactly("Alberts", "Berlijner", "Cornelissen");
        assertThat(surnames(theirs)).containsExactly("Berlijner", "Alberts", "Cornelissen");
        assertThat(theirs.getString("changedBy")).isEqualTo("anna");
        assertThat(mine.toString()).doesNotContain("999993653");
        assertThat(Api.object(week.clerk().send("get", list + "/versions", "")).getJsonArray("items"))
                .hasSize(2);
        refused(week.clerk().send("get", list + "/versions/99", ""), 404, "not-found");
    }

    @Test
    void anEmlFileForAnotherElectionAndATableWithAHoleBringNothing() {
        int before = lists();
        refused(
                week.clerk().send("post", week.path("/candidate-lists"), "<EML/>", "Content-Type", "application/xml"),
                422,
                "invalid-document");
        refused(
                week.clerk()
                        .send(
                                "post",
                                week.path("/candidate-lists"),
                                "voorletters;achternaam\nA.;B",
                                "Content-Type",
                                "text/csv"),
                422,
                "invalid-document");
        assertThat(lists()).isEqualTo(before);
    }

    private static int lists() {
        return Api.object(week.clerk().send("get", week.path("/candidate-lists?limit=200"), ""))
                .getJsonArray("items")
                .size();
    }

    private static HttpResponse<String> paper(String list, String body) {
        return week.clerk().json("post", list + "/papers", body);
    }

    private static String capacity(HttpResponse<String> paper) {
        return NominationWeek.createdObject(paper)
                .getJsonObject("authorisation")
                .getString("capacity");
    }

    private static String consent(JsonObject list, int index) {
        JsonObject consent =
                list.getJsonArray("candidates").getJsonObject(index).getJsonObject("consent");
        return consent.getBoolean("given") + " " + consent.getBoolean("identityCopy");
    }

    private static String draft() {
        SharedServer.clock("2018-01-22T10:00:00+01:00");
        return week.path("/candidate-lists/"
                + NominationWeek.created(week.clerk().json("post", week.path("/candidate-lists"), CANDIDATES)));
    }

    private static HttpResponse<String> order(String list, String tag, String positions) {
        return week.clerk()
                .send(
                        "put",
                        list + "/positions",
                        "{\"positions\":" + positions + "}",
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        tag);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static List<String> surnames(JsonObject list) {
        return list.getJsonArray("candidates").getValuesAs(JsonObject.class).stream()
                .map(candidate -> candidate.getJsonObject("name").getString("surname"))
                .toList();
    }
}
