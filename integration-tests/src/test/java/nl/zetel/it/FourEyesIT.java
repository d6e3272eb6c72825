package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.scenario.Demo;
import nl.zetel.scenario.Play;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person does not decide on what he entered: {@code docs/four-eyes.md} says where. An election is played by persons who all
 * have every role, and whoever did a first step tries the second one too.
 */
class FourEyesIT {

    private static final String TABLE = "four-eyes.md";
    private static final List<String> ROLES =
            List.of("clerk", "verifier", "committee", "auditor", "administrator", "integration");

    /** Last parts of paths under which something is decided. */
    private static final String DECIDES =
            ".*/([a-z]+-)?(decisions|reviews|approvals|rejections|confirmations|judgments|resolutions"
                    + "|explanations|establishments|outcomes|admissions|acceptances|rulings|exclusions|answers|releases|recounts"
                    + "|endings|lots|installations)";

    private static final Map<String, List<String>> SECOND_STEPS =
            MarkdownTable.rows(TABLE, "Operation", "First step").stream()
                    .collect(Collectors.toMap(row -> row.get(0), row -> row));

    @TempDir
    private static Path data;

    private static Map<String, String> answers;
    private static Set<String> inTheChain;
    private static JsonObject contract;

    @BeforeAll
    static void play() throws Exception {
        try (BrpStubServer register = Demo.register();
                Distribution server = Distribution.start(data, Demo.plugins(register), "--demo");
                SamePerson between = new SamePerson(
                        server.address(),
                        SECOND_STEPS.values().stream()
                                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1))))) {
            new Play(
                            between.address(),
                            (user, role) -> Distribution.token(user, ROLES),
                            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                    .run(step -> {});
            answers = between.answers();
            Api auditor = new Api(server.address(), Distribution.token("els", List.of("auditor")));
            inTheChain = refusals(auditor);
            contract = Api.object(auditor.send("get", "/v1/openapi.json", ""));
        }
    }

    /** The operations that the chain says were refused to the same person. */
    private static Set<String> refusals(Api auditor) {
        Set<String> operations = new TreeSet<>();
        String cursor = "";
        do {
            JsonObject page = Api.object(auditor.send("get", "/v1/audit/entries?limit=200" + cursor, ""));
            page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(entry -> entry.getString("action").equals("request-refused"))
                    .map(entry -> Api.object(entry.getString("after")))
                    .filter(refusal -> refusal.getString("code").equals("four-eyes"))
                    .forEach(refusal -> operations.add(refusal.getString("operation")));
            cursor = page.containsKey("next") ? "&cursor=" + page.getString("next") : "";
        } while (!cursor.isEmpty());
        return operations;
    }

    @Test
    void whoDidTheFirstStepIsRefusedTheSecondAndTheChainHasIt() {
        Set<String> walked = SECOND_STEPS.values().stream()
                .filter(row -> row.get(3).equals("the walk"))
                .map(row -> row.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(answers)
                .allSatisfy((operation, said) -> assertThat(said).as(operation).isEqualTo("403 four-eyes"));
        assertThat(answers.keySet()).containsExactlyInAnyOrderElementsOf(walked);
        assertThat(inTheChain).containsAll(walked);
    }

    @Test
    void everyOtherSecondStepIsSeenInATestOfItsOwn() throws IOException {
        Map<String, String> sources = sources();
        SECOND_STEPS.values().stream()
                .filter(row -> !row.get(3).equals("the walk"))
                .forEach(row -> assertThat(sources.getOrDefault(row.get(3), ""))
                        .as(row.get(0) + " in " + row.get(3))
                        .containsAnyOf("four-eyes", "FOUR_EYES"));
    }

    @Test
    void whateverDecidesSomethingStandsInTheTable() {
        Set<String> known = new TreeSet<>(SECOND_STEPS.keySet());
        MarkdownTable.rows(TABLE, "Operation", "Why not").forEach(row -> known.add(row.get(0)));
        Set<String> deciding = contract.getJsonObject("paths").entrySet().stream()
                .filter(path -> path.getKey().matches(DECIDES) && !path.getKey().matches("/(public|calculations)/.*"))
                .filter(path -> path.getValue().asJsonObject().containsKey("post"))
                .map(path ->
                        path.getValue().asJsonObject().getJsonObject("post").getString("operationId"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(deciding);
        String all = contract.toString();
        assertThat(known).allSatisfy(operation -> assertThat(all).contains("\"" + operation + "\""));
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MarkdownTable.root())) {
            return files.filter(file -> file.toString().matches(".*/src/test/java/.*(IT|Test)\\.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            FourEyesIT::read,
                            (one, other) -> one + other));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
