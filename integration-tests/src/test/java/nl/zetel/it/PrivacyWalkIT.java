package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.scenario.Demo;
import nl.zetel.scenario.Play;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads everything that the contract lets anybody read, as every role and without a token, after an election in which every kind
 * of personal data was entered; {@code docs/privacy.md} says who may see what, and nobody sees anything else.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrivacyWalkIT {

    private static final String TOWN = "1701";
    private static final List<String> ROLES =
            List.of("clerk", "verifier", "committee", "auditor", "administrator", "integration");

    @TempDir
    private static Path folder;

    private static final PrivateData DATA = new PrivateData();
    private static final Map<String, Set<String>> SEEN = new TreeMap<>();
    private static final Set<String> READ = new TreeSet<>();
    private static final Set<String> ADDRESSES = new TreeSet<>();
    private static final Map<String, Set<String>> LINKS = new TreeMap<>();
    private static BrpStubServer register;
    private static Mailbox mailbox;
    private static Distribution server;
    private static GetWalk walk;
    private static Play.Outcome outcome;

    @BeforeAll
    static void playAndRead() throws Exception {
        register = Demo.register();
        mailbox = Mailbox.open();
        Map<String, String> settings = new HashMap<>(Demo.plugins(register));
        settings.put("ZETEL_PLUGIN_NOTIFY_SMTP_HOST", "localhost");
        settings.put("ZETEL_PLUGIN_NOTIFY_SMTP_PORT", Integer.toString(mailbox.port()));
        settings.put("ZETEL_PLUGIN_NOTIFY_SMTP_SECURITY", "none");
        settings.put("ZETEL_PLUGIN_NOTIFY_SMTP_FROM", "verkiezingen@geheimdorp.example");
        settings.put("ZETEL_NOTICE_PAUSE", "PT0S");
        server = Distribution.start(folder, settings, "--demo");
        DATA.register();
        DATA.signers();
        DATA.of("payer", "de Penningvoerder");
        Stream.of("NL02ABNA0123456789", "NL44RABO0123456789", "NL20INGB0001234567")
                .forEach(account -> DATA.of("iban", account));
        Stream.of("de Verzonnen", "de Bedachte").forEach(agent -> DATA.of("agent", agent));
        Host host = new Host(server.address());
        PrivateLife life = new PrivateLife(DATA, host);
        life.live(TOWN);
        NominationWeek later = life.later(TOWN);
        outcome = new Play(
                        server.address(),
                        (user, role) -> Distribution.token(user, List.of(role)),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                .run(step -> {});
        official(host);
        host.clock("2018-05-01T10:00:00+02:00");
        life.outside(host.in(TOWN, "anna", "clerk"), election(), "2018-05-02");
        life.send(host.in(TOWN, "anna", "clerk"), election());
        previous(later);
        LINKS.putAll(life.links(mailbox, host.in(TOWN, "anna", "clerk"), election()));
        walk = new GetWalk(host.in(TOWN, "alles", ROLES.toArray(String[]::new)), LINKS);
        Map<String, Api> callers = new LinkedHashMap<>();
        ROLES.forEach(role -> callers.put(role, host.in(TOWN, "lezer-" + role, role)));
        callers.put("nobody", new Api(server.address(), ""));
        walk.read(callers, PrivacyWalkIT::note);
    }

    /** The server's own files read back as if they were official ones. */
    private static void official(Host host) {
        Api clerk = host.in(TOWN, "anna", "clerk");
        Map.of("510d", "/official-counts", "520", "/official-results").forEach((kind, path) -> {
            String file = new String(Objects.requireNonNull(outcome.documents().get(kind)), StandardCharsets.UTF_8);
            NominationWeek.created(clerk.send("post", election() + path, file, "Content-Type", "application/xml"));
        });
    }

    /** The result of 2018 is read as the previous one of another election. */
    private static void previous(NominationWeek later) {
        NominationWeek.createdObject(later.clerk()
                .json(
                        "post",
                        later.path("/previous-result-imports"),
                        NominationWeek.json("result", base64("520"), "count", base64("510d"))));
    }

    private static String base64(String document) {
        return Base64.getEncoder()
                .encodeToString(Objects.requireNonNull(outcome.documents().get(document)));
    }

    private static void note(GetWalk.Answer answer) {
        if (answer.status() == 200) {
            READ.add(answer.operation());
        }
        if (answer.operation().equals("getOpenApi")) {
            return; // examples
        }
        DATA.in(answer.body())
                .forEach(kind -> SEEN.computeIfAbsent(kind + " " + answer.operation(), key -> new TreeSet<>())
                        .add(answer.caller()));
        if (!DATA.in(answer.path()).isEmpty()) {
            ADDRESSES.add(answer.operation());
        }
        assertThat(answer.status()).as(answer.path()).isNotEqualTo(500);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        register.close();
        mailbox.close();
    }

    private static String election() {
        return "/v1/elections/" + outcome.electionId();
    }

    /** Kind and operation, and the roles that may see that kind there. */
    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        for (List<String> row : MarkdownTable.rows("privacy.md", "Kind", "Operations")) {
            for (String operation : row.get(1).split(", ")) {
                allowed.computeIfAbsent(row.get(0) + " " + operation, key -> new TreeSet<>())
                        .addAll(List.of(row.get(2).split(", ")));
            }
        }
        return allowed;
    }

    /** Last: the table above is about what was there before. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whenAllTermsAreOverNothingOfAPersonIsLeftOfTheElection() throws Exception {
        Host host = new Host(server.address());
        host.clock("2030-01-02T10:00:00+01:00");
        Api administrator = host.in(TOWN, "frits", "administrator");
        JsonObject run = NominationWeek.createdObject(administrator.json(
                "post", "/v1/retention-runs", NominationWeek.json("electionId", outcome.electionId())));
        String path = "/v1/retention-runs/" + run.getString("id");
        assertThat(administrator.send("post", path + "/executions", "").statusCode())
                .isEqualTo(202);
        Waiting.until(
                "the run is done",
                () -> Api.object(administrator.send("get", path, ""))
                        .getString("state")
                        .equals("COMPLETED"));
        assertThat(destroyed(administrator, path))
                .contains(
                        "SUPPORT_DECLARATIONS",
                        "CANDIDATE_LISTS",
                        "CONSENT_DECLARATIONS",
                        "REGISTER_FINDINGS",
                        "CHECK_INS",
                        "PRIVATE_DOCUMENTS",
                        "PAYER_DATA",
                        "MEETING_REGISTRATIONS",
                        "NEWSLETTER_SUBSCRIPTIONS",
                        "DESK_QUESTIONS",
                        "DISPATCH_RECIPIENTS",
                        "REFUSED_REQUESTS",
                        "APPOINTMENT_FILES");
        Map<String, Set<String>> left = new TreeMap<>();
        Api all = host.in(TOWN, "alles", ROLES.toArray(String[]::new));
        new GetWalk(all, LINKS).read(Map.of("alles", all), answer -> {
            if (answer.path().contains(outcome.electionId())) {
                DATA.in(answer.body())
                        .forEach(kind -> left.computeIfAbsent(kind, key -> new TreeSet<>())
                                .add(answer.operation()));
            }
        });
        assertThat(left.keySet()).as(left.toString()).containsExactly("agent");
        assertThat(inTheChain(all)).as("links of the chain stay, emptied").isSubsetOf("agent");
        JsonObject chain = Api.object(all.send("get", "/v1/audit/verification", ""));
        assertThat(chain.getBoolean("valid")).isTrue();
    }

    /** Kinds that links about anything of the election still hold. */
    private static Set<String> inTheChain(Api reader) {
        Set<String> kinds = new TreeSet<>();
        int links = 0;
        String cursor = "";
        do {
            JsonObject page = Api.object(reader.send("get", "/v1/audit/entries?limit=200" + cursor, ""));
            for (JsonObject link : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
                if (link.getString("subject").contains(outcome.electionId())) {
                    kinds.addAll(DATA.in(link.toString()));
                    links++;
                }
            }
            cursor = page.containsKey("next") ? "&cursor=" + page.getString("next") : "";
        } while (!cursor.isEmpty());
        assertThat(links).isGreaterThan(100);
        return kinds;
    }

    private static List<String> destroyed(Api administrator, String path) {
        return Api.object(administrator.send("get", path, ""))
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(line -> line.getString("outcome").equals("DESTROYED"))
                .map(line -> line.getString("kind"))
                .toList();
    }

    @Test
    void everybodySeesWhatTheTableSaysAndNothingElse() {
        assertThat(SEEN).isEqualTo(allowed());
    }

    @Test
    void everyReadingOperationWasWalked() {
        Set<String> unread = new TreeSet<>(walk.operations());
        unread.removeAll(READ);
        Set<String> without = MarkdownTable.rows("privacy.md", "Not walked", "Why").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unread).isEqualTo(without);
    }

    @Test
    void everyOperationWithPdfWasReadAsPdfToo() {
        assertThat(walk.pdfs()).isEqualTo(walk.withPdf());
    }

    @Test
    void theAuditChainOutlivesWhatIsDestroyedSoNobodyStandsInIt() {
        Set<String> kinds = new TreeSet<>(DATA.kinds());
        assertThat(kinds)
                .contains("bsn", "address", "iban", "payer", "signer", "contact", "subscription", "visitor", "file");
        kinds.removeIf(kind -> !SEEN.containsKey(kind + " listAuditEntries"));
        assertThat(kinds).containsExactly("agent", "appeal");
    }

    @Test
    void everyKindWasFoundSomewhereSoTheWalkCanFail() {
        Set<String> never = new TreeSet<>(DATA.kinds());
        SEEN.keySet().forEach(what -> never.remove(what.split(" ")[0]));
        assertThat(never).as("masked everywhere").containsExactly("recipient", "signer");
        assertThat(mailbox.mails()).anyMatch(mail -> mail.contains("otto@privaat.example"));
    }

    @Test
    void nothingPrivateStandsInAddressesOrTheLog() throws IOException {
        assertThat(ADDRESSES).isEmpty();
        StringBuilder log = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().contains(".log")).toList()) {
                log.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(log).contains("Plugins:");
        assertThat(DATA.in(log.toString())).isEmpty();
    }

    @Test
    void noParameterOfAnAddressTakesPersonalData() {
        Set<String> names = new TreeSet<>();
        collect(walk.contract(), names);
        assertThat(names)
                .isNotEmpty()
                .noneMatch(name -> name.toLowerCase(Locale.ROOT)
                        .matches(".*(bsn|surname|initials|birth|mail|phone|iban|account|postal|street).*"));
    }

    /** Names of parameters in paths and queries, wherever the contract defines them. */
    private static void collect(JsonValue value, Set<String> names) {
        if (value instanceof JsonObject object) {
            String in = object.get("in") instanceof JsonString where ? where.getString() : "";
            if (in.equals("path") || in.equals("query")) {
                names.add(object.getString("name"));
            }
            object.values().forEach(part -> collect(part, names));
        } else if (value instanceof JsonArray array) {
            array.forEach(part -> collect(part, names));
        }
    }
}
