package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugin folders that are gone, broken or configured wrongly: the server goes on and says what to change. */
class PluginFoldersIT {

    @TempDir
    private Path folder;

    private Path plugins;

    @BeforeEach
    void damage() throws IOException {
        plugins = folder.resolve("plugins");
        Folders.copy(Distribution.home().resolve("plugins"), plugins);
        Folders.delete(plugins.resolve("bank-mt940"));
        Folders.delete(plugins.resolve("brp-manual"));
        Path jar = jar(plugins.resolve("bank-camt"));
        Files.write(jar, Arrays.copyOf(Files.readAllBytes(jar), 1000));
    }

    private static Path jar(Path plugin) throws IOException {
        try (Stream<Path> files = Files.list(plugin)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("ZETEL_PLUGINS_DIR", plugins.toString());
        environment.put("ZETEL_PLUGIN_EML_NL_COLOUR", "blauw");
        return environment;
    }

    @Test
    void theServerIsReadyWithoutThemAndSaysWhatIsWrong() throws Exception {
        try (Distribution server = Distribution.start(folder.resolve("data"), environment(Map.of()), "--demo")) {
            Api api = new Api(server.address(), Distribution.token("ad", List.of("administrator")));
            Map<String, JsonObject> found = plugins(api);
            assertThat(found).doesNotContainKeys("bank-mt940", "brp-manual");
            assertFailed(found, "bank-camt", "geen leesbaar jar-bestand");
            assertFailed(found, "eml-nl", "ZETEL_PLUGIN_EML_NL_COLOUR");
            assertState(found, "webhooks", "NOT_CONFIGURED", "zetel.plugin.webhooks.url");
            assertThat(plugin(found, "example").getString("state")).isEqualTo("STARTED");
            assertThat(log())
                    .contains("Plugin bank-camt FAILED")
                    .contains("Plugin eml-nl FAILED")
                    .doesNotContain("Plugin webhooks FAILED");
        }
    }

    @Test
    void theServerIsNotReadyWhileOneThatIsRequiredDoesNotWork() throws Exception {
        Map<String, String> required = environment(Map.of("ZETEL_PLUGINS_REQUIRED", "example,bank-camt,bank-mt940"));
        try (Distribution server = Distribution.startUnwatched(folder.resolve("data"), required, "--demo")) {
            Api nobody = new Api(server.address(), "");
            Waiting.until("the server answers", () -> readiness(nobody).contains("bank-camt"));
            HttpResponse<String> ready = nobody.send("get", "/health/ready", "");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("bank-camt (FAILED)").contains("bank-mt940 (FAILED)");
            assertThat(ready.body()).doesNotContain("example (");
            assertThat(nobody.send("get", "/health/live", "").statusCode()).isEqualTo(200);
            Api api = new Api(server.address(), Distribution.token("ad", List.of("administrator")));
            assertFailed(plugins(api), "bank-mt940", "verplicht");
        }
    }

    private static String readiness(Api api) {
        try {
            return api.send("get", "/health/ready", "").body();
        } catch (IllegalStateException e) {
            return ""; // nobody listens yet
        }
    }

    private static Map<String, JsonObject> plugins(Api api) {
        Map<String, JsonObject> found = new HashMap<>();
        Api.object(api.send("get", "/v1/plugins", ""))
                .getJsonArray("items")
                .forEach(item -> found.put(item.asJsonObject().getString("id"), item.asJsonObject()));
        return found;
    }

    private static void assertFailed(Map<String, JsonObject> plugins, String id, String reason) {
        assertState(plugins, id, "FAILED", reason);
    }

    private static void assertState(Map<String, JsonObject> plugins, String id, String state, String reason) {
        assertThat(plugin(plugins, id).getString("state")).as(id).isEqualTo(state);
        assertThat(plugin(plugins, id).getString("reason")).as(id).contains(reason);
    }

    private static JsonObject plugin(Map<String, JsonObject> plugins, String id) {
        return plugins.getOrDefault(id, JsonValue.EMPTY_JSON_OBJECT);
    }

    private String log() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
