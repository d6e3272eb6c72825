package nl.zetel.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.zetel.spi.DomainEventListener;
import nl.zetel.spi.PopulationRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host as the rest of the server and its operator see it. */
class PluginHostTest {

    @TempDir
    Path directory;

    private final Map<String, String> configuration = new HashMap<>();

    @Test
    void aRequiredPluginWithoutAFolderIsMissing() throws Exception {
        new SamplePlugin("goed").writeTo(directory);
        configuration.put("zetel.plugins.required", "goed, eml-nl");
        try (LocalPluginHost host = Hosts.started(directory, configuration)) {
            assertThat(host.missing()).singleElement().satisfies(plugin -> {
                assertThat(plugin.id()).isEqualTo("eml-nl");
                assertThat(plugin.state()).isEqualTo(PluginState.FAILED);
                assertThat(plugin.reason().orElseThrow())
                        .contains("verplicht", "Kopieer zijn map", directory.toString());
            });
        }
    }

    @Test
    void aRequiredPluginThatIsStillStartingIsMissingToo() throws Exception {
        new SamplePlugin("goed").writeTo(directory);
        configuration.put("zetel.plugins.required", "goed");
        try (LocalPluginHost host = Hosts.of(directory, configuration)) {
            assertThat(host.missing()).extracting(PluginStatus::state).containsExactly(PluginState.DISCOVERED);
            host.start();
            host.awaitSettled();
            assertThat(host.missing()).isEmpty();
        }
    }

    @Test
    void configurationForAPluginThatIsNotThereIsReported() {
        configuration.put("zetel.plugin.bank-camt.taal", "nl");
        try (LocalPluginHost host = Hosts.started(directory, configuration)) {
            assertThat(host.plugin("bank-camt").orElseThrow().reason().orElseThrow())
                    .contains("zetel.plugin.bank-camt.taal", "heeft geen map");
            assertThat(host.missing()).isEmpty();
        }
    }

    @Test
    void aPluginDirectoryThatDoesNotExistIsReported() {
        configuration.put("zetel.plugins.dir", directory.resolve("weg").toString());
        configuration.put("zetel.plugins.required", "eml-nl");
        try (LocalPluginHost host = Hosts.started(directory, configuration)) {
            assertThat(host.missing())
                    .singleElement()
                    .satisfies(p -> assertThat(p.reason().orElseThrow()).contains("zetel.plugins.dir", "bestaat niet"));
        }
    }

    @Test
    void aUseCaseThatNeedsAnExtensionNobodyProvidesStops() {
        try (LocalPluginHost host = Hosts.started(directory, configuration)) {
            assertThatThrownBy(() -> host.require(PopulationRegister.class))
                    .isInstanceOfSatisfying(
                            PluginCallException.class,
                            e -> assertThat(e.reason()).isEqualTo(PluginCallException.Reason.UNAVAILABLE));
        }
    }

    @Test
    void oneHangingPluginDoesNotSlowTheOthersDown() throws Exception {
        configuration.put("zetel.plugins.call-timeout.domain-event-listener", "PT1S");
        new SamplePlugin("hangt")
                .with("ON_EVENT", "while (always()) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }")
                .writeTo(directory);
        new SamplePlugin("werkt").writeTo(directory);
        try (LocalPluginHost host = Hosts.started(directory, configuration)) {
            ExtensionHandle<DomainEventListener> hanging =
                    host.extension(DomainEventListener.class, "hangt").orElseThrow();
            ExtensionHandle<DomainEventListener> working =
                    host.extension(DomainEventListener.class, "werkt").orElseThrow();
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> deliver(hanging)).isInstanceOf(PluginCallException.class);
                deliver(working);
            }
            assertThat(status(host, "hangt").circuit()).isEqualTo(CircuitState.OPEN);
            assertThat(status(host, "hangt").statistics().timeouts()).isEqualTo(5);
            assertThat(status(host, "werkt").statistics().errors()).isZero();
        }
    }

    @Test
    void aSelfTestTellsWhatItFound() throws Exception {
        new SamplePlugin("goed").writeTo(directory);
        new SamplePlugin("stuk")
                .with(
                        "SELF_TEST",
                        "if (always()) throw new java.io.IOException(\"Het adres antwoordt niet\"); return \"\";")
                .writeTo(directory);
        try (LocalPluginHost host = Hosts.started(directory, configuration)) {
            assertThat(host.selfTest("goed"))
                    .singleElement()
                    .satisfies(r -> assertThat(r.passed()).isTrue())
                    .satisfies(r -> assertThat(r.message()).isEqualTo("In orde"));
            assertThat(host.selfTest("stuk"))
                    .singleElement()
                    .satisfies(r -> assertThat(r.passed()).isFalse())
                    .satisfies(r -> assertThat(r.message()).isEqualTo("Het adres antwoordt niet"));
            assertThat(host.selfTest("onbekend")).isEmpty();
        }
    }

    @Test
    void closingStopsThePluginsOnceAndLetsNobodyIn() throws Exception {
        Path closed = directory.resolve("closed.txt");
        new SamplePlugin("goed").with("CLOSE", """
                        try {
                            java.nio.file.Files.writeString(java.nio.file.Path.of("%s"), "x",
                                    java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
                        } catch (java.io.IOException e) {
                            throw new IllegalStateException(e);
                        }
                        """.formatted(closed)).writeTo(directory);
        LocalPluginHost host = Hosts.started(directory, configuration);
        ExtensionHandle<DomainEventListener> listener = host.require(DomainEventListener.class);
        host.close();
        host.close();
        assertThat(Files.readString(closed)).isEqualTo("x");
        assertThat(host.plugin("goed").orElseThrow().state()).isEqualTo(PluginState.STOPPED);
        assertThatThrownBy(() -> deliver(listener))
                .isInstanceOfSatisfying(
                        PluginCallException.class,
                        e -> assertThat(e.reason()).isEqualTo(PluginCallException.Reason.UNAVAILABLE));
        assertThat(host.extensions(DomainEventListener.class)).isEmpty();
    }

    @Test
    void aCloseThatHangsDoesNotHoldTheServerUp() throws Exception {
        new SamplePlugin("hangt")
                .with("CLOSE", "while (always()) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }")
                .writeTo(directory);
        LocalPluginHost host = Hosts.started(directory, configuration);
        long began = System.nanoTime();
        host.close();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aPluginThatFailedToStartIsClosed() throws Exception {
        Path closed = directory.resolve("closed.txt");
        new SamplePlugin("stuk")
                .with("START", "if (always()) throw new PluginException(\"Nee\");")
                .with(
                        "CLOSE",
                        "try { java.nio.file.Files.createFile(java.nio.file.Path.of(\"" + closed
                                + "\")); } catch (java.io.IOException e) { }")
                .writeTo(directory);
        Hosts.started(directory, configuration).close();
        for (int i = 0; i < 3000 && !Files.exists(closed); i++) {
            Thread.sleep(20);
        }
        assertThat(closed).exists();
    }

    @Test
    void everyTextOfTheBundleIsUsedAndEveryUseHasAText() {
        for (Refusal refusal : Refusal.values()) {
            assertThat(Texts.ALL.getString(refusal.name())).isNotBlank();
        }
        for (Text text : Text.values()) {
            assertThat(Texts.ALL.getString(text.name())).isNotBlank();
        }
        int types = nl.zetel.spi.ConfigurationKey.Type.values().length - 1; // TEXT has no wrong form
        assertThat(Texts.ALL.keySet()).hasSize(Refusal.values().length + Text.values().length + types);
    }

    private static ExtensionStatus status(PluginHost host, String id) {
        return host.plugin(id).orElseThrow().extensions().get(0);
    }

    private static void deliver(ExtensionHandle<DomainEventListener> listener) {
        listener.call(l -> {
            l.onEvent(Hosts.EVENT);
            return true;
        });
    }
}
