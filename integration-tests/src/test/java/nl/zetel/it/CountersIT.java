package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.zetel.api.person.Person;
import nl.zetel.load.Postgres;
import nl.zetel.load.Tokens;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.StubOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty counters on PostgreSQL: no declaration is lost or doubled, and who signs twice counts once or nowhere (H 4). */
class CountersIT {

    private static final int COUNTERS = 20;
    private static final int LISTS = 4;
    private static final String ELECTION = """
            {"documentId":"GR2018_%s","name":"Gemeenteraad Westerveld 2018","municipalityName":"Westerveld","seats":17,
             "nominationDay":"2018-02-05","office":{"name":"Verkiezingen","address":"Raadhuislaan 1",
             "postalCode":"7981EL","locality":"Diever","email":"verkiezingen@example.nl","telephone":"140521",
             "website":"","account":"NL91ABNA0417164300","accountHolder":"Gemeente","bic":"ABNANL2A"}}""";

    @TempDir
    static Path data;

    private static Postgres database;
    private static BrpStubServer register;
    private static Distribution server;
    private static List<Api> counters;
    private static ExecutorService people;

    private String election;
    private List<String> lists;

    @BeforeAll
    static void open() throws Exception {
        database = Postgres.start();
        register = BrpStubServer.start(StubOptions.westerveld().on(LocalDate.of(2018, 2, 5)));
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("ZETEL_PLUGIN_BRP_HAAL_CENTRAAL_URL", register.address().toString());
        environment.put("ZETEL_PLUGIN_BRP_HAAL_CENTRAAL_PAUSE", "PT0S");
        server = Distribution.start(data, environment, "--demo");
        Tokens tokens = new Tokens(Distribution.home());
        counters = IntStream.range(0, COUNTERS)
                .mapToObj(number -> new Api(server.address(), tokens.of("1701", "counter" + number, "clerk")))
                .toList();
        people = Executors.newFixedThreadPool(COUNTERS);
    }

    @AfterAll
    static void close() throws Exception {
        people.shutdownNow();
        server.close();
        register.close();
        database.close();
    }

    @BeforeEach
    void begin() {
        new Host(server.address()).clock("2018-01-23T10:00:00+01:00");
        String name = UUID.randomUUID().toString().substring(0, 8);
        election = "/v1/elections/" + created(clerk().json("post", "/v1/elections", ELECTION.formatted(name)));
        lists = IntStream.range(0, LISTS)
                .mapToObj(number -> created(clerk().json(
                                "post",
                                election + "/candidate-lists",
                                "{\"candidates\":[{\"name\":{\"initials\":\"A.\",\"surname\":\"Nummer" + number
                                        + "\"}}]}")))
                .toList();
    }

    @Test
    void everyDeclarationIsThereOnceAlsoWhenACounterThatHeardNothingSendsItAgain() throws Exception {
        List<Person> voters = Residents.of(0, 200);
        List<Callable<HttpResponse<String>>> signatures = new ArrayList<>();
        Map<String, Integer> signed = new HashMap<>();
        for (int i = 0; i < voters.size(); i++) {
            Person voter = voters.get(i);
            int list = i % LISTS;
            signed.merge(lists.get(list), 1, Integer::sum);
            String key = UUID.randomUUID().toString();
            int number = i;
            signatures.add(() -> sign(counter(number), list, voter, key));
            if (i % 5 == 0) {
                signatures.add(() -> sign(counter(number), list, voter, key));
            }
        }
        Set<String> acknowledged = new HashSet<>();
        Map<String, Integer> counting = new HashMap<>();
        for (HttpResponse<String> answer : together(signatures)) {
            JsonObject declaration = createdObject(answer);
            if (acknowledged.add(declaration.getString("id"))
                    && declaration.getString("outcome").equals("YES")) {
                counting.merge(declaration.getString("listId"), 1, Integer::sum);
            }
        }

        assertThat(voters).hasSizeGreaterThan(100);
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(acknowledged).hasSameSizeAs(voters);
        for (int list = 0; list < LISTS; list++) {
            JsonObject summary = summary(list);
            assertThat(summary.getInt("declarations")).isEqualTo(signed.get(lists.get(list)));
            assertThat(summary.getInt("counted")).isEqualTo(counting.get(lists.get(list)));
        }
        assertThat(database.number(
                        "select count(*) from audit_entry where action = 'support-declaration-signed' and subject like ?",
                        "%" + election.substring("/v1".length()) + "/%"))
                .as("entries in the chain")
                .isEqualTo(voters.size());
        HttpResponse<String> chain =
                new Host(server.address()).in("1701", "otto", "auditor").send("get", "/v1/audit/verification", "");
        assertThat(Api.object(chain).getBoolean("valid")).as(chain.body()).isTrue();
    }

    @Test
    void ofFiveCountersWithTheSameVoterForTheSameListOneWinsAndTheOthersHearWhy() throws Exception {
        List<Person> voters = Residents.of(0, 8);
        List<Callable<HttpResponse<String>>> signatures = new ArrayList<>();
        for (Person voter : voters) {
            for (int counter = 0; counter < 5; counter++) {
                Api at = counter(signatures.size());
                signatures.add(() -> sign(at, 0, voter, UUID.randomUUID().toString()));
            }
        }
        int won = 0;
        for (HttpResponse<String> answer : together(signatures)) {
            if (answer.statusCode() == 201) {
                won++;
            } else {
                refused(answer, 409, "already-exists");
                assertThat(Api.object(answer).getString("detail"))
                        .contains("heeft voor deze lijst al een verklaring afgelegd");
            }
        }
        assertThat(won).isEqualTo(8);
        assertThat(stored()).hasSize(8);
        assertThat(summary(0).getInt("counted")).isEqualTo(8);
    }

    @Test
    void whoSignsForFourListsAtFourCountersAtOnceCountsForNone() throws Exception {
        List<Person> twice = Residents.of(0, 10);
        Person once = Residents.of(10, 1).get(0);
        List<Callable<HttpResponse<String>>> signatures = new ArrayList<>();
        for (Person voter : twice) {
            for (int list = 0; list < LISTS; list++) {
                int each = list;
                Api at = counter(signatures.size());
                signatures.add(() -> sign(at, each, voter, UUID.randomUUID().toString()));
            }
        }
        signatures.add(() -> sign(counter(0), 0, once, UUID.randomUUID().toString()));
        together(signatures).forEach(NominationWeek::created);
        for (int list = 0; list < LISTS; list++) {
            JsonObject summary = summary(list);
            assertThat(summary.getInt("declarations")).isEqualTo(list == 0 ? 11 : 10);
            assertThat(summary.getInt("counted")).isEqualTo(list == 0 ? 1 : 0);
            assertThat(summary.getJsonArray("objections").getJsonObject(0).getString("code"))
                    .isEqualTo("SIGNED_MORE_THAN_ONE");
        }
    }

    /** Answers of all of it, begun at one moment and done by twenty people. */
    private static List<HttpResponse<String>> together(List<Callable<HttpResponse<String>>> work) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        List<Future<HttpResponse<String>>> futures = new ArrayList<>();
        for (Callable<HttpResponse<String>> each : work) {
            futures.add(people.submit(() -> {
                gate.await();
                return each.call();
            }));
        }
        gate.countDown();
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Future<HttpResponse<String>> future : futures) {
            answers.add(future.get());
        }
        return answers;
    }

    private HttpResponse<String> sign(Api counter, int list, Person voter, String key) {
        String body = "{\"listId\":\"%s\",\"bsn\":\"%s\"}"
                .formatted(lists.get(list), voter.bsn().orElseThrow().value());
        return counter.send(
                "post",
                election + "/support-declarations",
                body,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                key);
    }

    /** Identifiers of every declaration, read page by page. */
    private List<String> stored() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonObject page = Api.object(clerk().send("get", election + "/support-declarations?limit=60" + cursor, ""));
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> ids.add(item.getString("id")));
            cursor = page.containsKey("next") ? "&cursor=" + page.getString("next") : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    private JsonObject summary(int list) {
        return Api.object(clerk().send("get", election + "/support-summaries/" + lists.get(list), ""));
    }

    private static Api clerk() {
        return counters.get(0);
    }

    private static Api counter(int number) {
        return counters.get(number % COUNTERS);
    }
}
