package nl.zetel.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which a plugin can be unusable: it is FAILED, says what to change, and its neighbour works. */
class LoadingTest {

    @TempDir
    Path directory;

    private final Map<String, String> configuration = new HashMap<>();

    @Test
    void aGoodPluginIsStarted() throws Exception {
        new SamplePlugin("goed").writeTo(directory);
        try (LocalPluginHost host = Hosts.started(directory, configuration)) {
            assertThat(host.plugins()).singleElement().satisfies(plugin -> {
                assertThat(plugin.state()).isEqualTo(PluginState.STARTED);
                assertThat(plugin.reason()).isEmpty();
                assertThat(plugin.version()).contains("1.2.3");
                assertThat(plugin.provides()).containsExactly("DomainEventListener");
            });
        }
    }

    @Test
    void aFileThatIsNoJarIsNamed() throws Exception {
        Path folder = new SamplePlugin("stuk").writeTo(directory);
        Files.writeString(folder.resolve("lib.jar"), "<html>404</html>");
        assertRefused("stuk", "lib.jar is geen leesbaar jar-bestand", "Kopieer de map");
    }

    @Test
    void aTruncatedJarIsNamed() throws Exception {
        Path jar = new SamplePlugin("stuk").writeTo(directory).resolve("sample.jar");
        byte[] bytes = Files.readAllBytes(jar);
        Files.write(jar, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused("stuk", "sample.jar is geen leesbaar jar-bestand");
    }

    @Test
    void anEmptyFolderIsRefused() throws Exception {
        Files.createDirectories(directory.resolve("leeg"));
        assertRefused("leeg", "bevat geen jar-bestanden");
    }

    @Test
    void aFolderNameThatIsNoIdIsRefused() throws Exception {
        new SamplePlugin("Mijn Plugin").with("ID", "mijn-plugin").writeTo(directory);
        assertRefused("Mijn Plugin", "\"Mijn Plugin\"", "kleine letters");
    }

    @Test
    void aMissingServiceFileIsNamed() throws Exception {
        new SamplePlugin("stuk").withServices("").writeTo(directory);
        assertRefused("stuk", "META-INF/services/nl.zetel.spi.Plugin");
    }

    @Test
    void aServiceFileWithAnUnknownClassIsRefused() throws Exception {
        new SamplePlugin("stuk").withServices("sample.Other").writeTo(directory);
        assertRefused("stuk", "noemt een klasse die geen plug-in is");
    }

    @Test
    void twoPluginsInOneFolderAreRefused() throws Exception {
        new SamplePlugin("stuk")
                .alsoClass("sample.Two", "package sample; public class Two extends Sample {}")
                .withServices("sample.Sample\nsample.Two")
                .writeTo(directory);
        assertRefused("stuk", "meer plug-ins (sample.Sample, sample.Two)");
    }

    @Test
    void aConstructorThatThrowsIsRefused() throws Exception {
        new SamplePlugin("stuk")
                .with("CONSTRUCTOR", "throw new IllegalStateException(\"geheim\");")
                .writeTo(directory);
        assertRefused("stuk", "als hij gemaakt wordt", "java.lang.IllegalStateException");
    }

    @Test
    void aMissingLibraryIsNamed() throws Exception {
        Path library = SamplePlugin.library(
                Files.createTempDirectory("lib").resolve("lib.jar"),
                "lib.Needed",
                "package lib; public class Needed { public static void touch() {} }");
        Path folder = new SamplePlugin("stuk")
                .withLibrary(library)
                .with("CONSTRUCTOR", "lib.Needed.touch();")
                .writeTo(directory);
        Files.delete(folder.resolve("lib.jar"));
        assertRefused("stuk", "De klasse lib.Needed ontbreekt");
    }

    @Test
    void aClassOfTheServerIsNotThere() throws Exception {
        new SamplePlugin("stuk")
                .with("START", "nl.zetel.server.plugin.PluginState.values();")
                .writeTo(directory);
        assertRefused("stuk", "De klasse nl.zetel.server.plugin.PluginState ontbreekt", "niet bij de SPI");
    }

    @Test
    void aStaticInitialiserThatFailsIsRefused() throws Exception {
        new SamplePlugin("stuk")
                .with("MEMBERS", "static { if (always()) throw new IllegalStateException(); }")
                .writeTo(directory);
        assertRefused("stuk", "Java kan de klassen van de plug-in niet gebruiken");
    }

    @Test
    void aDescriptorThatThrowsIsRefused() throws Exception {
        new SamplePlugin("stuk").with("PROVIDES", "Set.of()").writeTo(directory);
        assertRefused("stuk", "zegt niet goed wat hij is", "IllegalArgumentException");
    }

    @Test
    void noDescriptorIsRefused() throws Exception {
        new SamplePlugin("stuk")
                .with("DESCRIPTOR", "if (always()) return null;")
                .writeTo(directory);
        assertRefused("stuk", "zegt niet goed wat hij is");
    }

    @Test
    void anotherIdThanTheFolderIsRefused() throws Exception {
        new SamplePlugin("mapnaam").with("ID", "echte-naam").writeTo(directory);
        assertRefused("mapnaam", "heet \"echte-naam\"", "Geef de map de naam \"echte-naam\"");
    }

    @Test
    void ofTwoFoldersWithOnePluginTheOneNamedAfterItIsUsed() throws Exception {
        new SamplePlugin("goed-oud").with("ID", "goed").writeTo(directory);
        assertRefused("goed-oud", "staat in meer mappen: goed, goed-oud");
    }

    @Test
    void anotherSpiMajorIsRefused() throws Exception {
        new SamplePlugin("stuk").with("SPI", "2.0").writeTo(directory);
        assertRefused("stuk", "versie 2.0 van de SPI", "deze server heeft versie 1.0", "voor SPI 1.x");
    }

    @Test
    void aNewerSpiMinorIsRefused() throws Exception {
        new SamplePlugin("stuk").with("SPI", "1.999").writeTo(directory);
        assertRefused("stuk", "Werk de server bij");
    }

    @Test
    void anUnreadableSpiVersionIsRefused() throws Exception {
        new SamplePlugin("stuk").with("SPI", "nieuw").writeTo(directory);
        assertRefused("stuk", "\"nieuw\"", "geen versie zoals 1.0");
    }

    @Test
    void anUnknownConfigurationKeyIsRefusedEvenIfTheRestIsRight() throws Exception {
        new SamplePlugin("stuk")
                .with("KEYS", "List.of(ConfigurationKey.optional(\"url\", ConfigurationKey.Type.URI, \"Adres\"))")
                .writeTo(directory);
        configuration.put("zetel.plugin.stuk.url", "https://voorbeeld.example/");
        configuration.put("zetel.plugin.stuk.ulr", "https://voorbeeld.example/");
        assertRefused("stuk", "kent de sleutel zetel.plugin.stuk.ulr niet", "Wel bekend: zetel.plugin.stuk.url");
    }

    @Test
    void startsOwnRefusalIsShownAsItIs() throws Exception {
        new SamplePlugin("stuk")
                .with("START", "if (always()) throw new PluginException(\"Zet de map met schema's goed.\");")
                .writeTo(directory);
        assertRefused("stuk", "Zet de map met schema's goed.");
    }

    @Test
    void anErrorInStartIsRefusedWithoutItsMessage() throws Exception {
        new SamplePlugin("stuk")
                .with("START", "if (always()) throw new IllegalStateException(\"wachtwoord\");")
                .writeTo(directory);
        PluginStatus status = assertRefused("stuk", "een fout bij het starten (java.lang.IllegalStateException)");
        assertThat(status.reason().orElseThrow()).doesNotContain("wachtwoord");
    }

    @Test
    void aStackOverflowInStartHurtsNobodyElse() throws Exception {
        new SamplePlugin("stuk")
                .with("MEMBERS", "int deep(int i) { return deep(i + 1) + 1; }")
                .with("START", "deep(0);")
                .writeTo(directory);
        assertRefused("stuk", "java.lang.StackOverflowError");
    }

    @Test
    void aStartThatHangsIsGivenUp() throws Exception {
        new SamplePlugin("stuk")
                .with("START", "while (always()) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }")
                .writeTo(directory);
        configuration.put("zetel.plugins.start-timeout", "PT6S");
        assertRefused("stuk", "na 6 seconden nog niet gestart", "zetel.plugins.start-timeout");
    }

    @Test
    void aConstructorThatHangsIsGivenUp() throws Exception {
        new SamplePlugin("stuk")
                .with("CONSTRUCTOR", "try { Thread.sleep(600000); } catch (InterruptedException e) { }")
                .writeTo(directory);
        configuration.put("zetel.plugins.start-timeout", "PT6S");
        assertRefused("stuk", "na 6 seconden nog niet gestart");
    }

    @Test
    void aPromisedExtensionThatIsNotDeliveredIsRefused() throws Exception {
        new SamplePlugin("stuk")
                .with("PROVIDES", "Set.of(DomainEventListener.class, StatementReader.class)")
                .writeTo(directory);
        assertRefused("stuk", "belooft StatementReader, maar levert dat niet");
    }

    @Test
    void anExtensionThatWasNotPromisedIsRefused() throws Exception {
        new SamplePlugin("stuk").with("PROVIDES", "Set.of(RefundWriter.class)").writeTo(directory);
        assertRefused("stuk", "RefundWriter");
    }

    @Test
    void noExtensionsAtAllIsRefused() throws Exception {
        new SamplePlugin("stuk").with("EXTENSIONS", "null").writeTo(directory);
        assertRefused("stuk", "belooft DomainEventListener, maar levert dat niet");
    }

    private PluginStatus assertRefused(String id, String... reasons) throws IOException {
        new SamplePlugin("goed").writeTo(directory);
        try (LocalPluginHost host = Hosts.started(directory, configuration)) {
            PluginStatus refused = host.plugin(id).orElseThrow();
            assertThat(refused.state()).isEqualTo(PluginState.FAILED);
            assertThat(refused.reason().orElseThrow()).contains(reasons).doesNotContain("%s");
            assertThat(host.plugin("goed").orElseThrow().state()).isEqualTo(PluginState.STARTED);
            assertThat(host.extensions(nl.zetel.spi.DomainEventListener.class))
                    .extracting(ExtensionHandle::pluginId)
                    .containsExactly("goed");
            return refused;
        }
    }

    @Test
    void startingDoesNotHoldTheCallerUp() throws Exception {
        new SamplePlugin("traag")
                .with("START", "try { Thread.sleep(1500); } catch (InterruptedException e) { }")
                .writeTo(directory);
        try (LocalPluginHost host = Hosts.of(directory, configuration)) {
            host.start();
            assertThat(host.plugin("traag").orElseThrow().state()).isNotEqualTo(PluginState.STARTED);
            assertThat(host.extensions(nl.zetel.spi.DomainEventListener.class)).hasSize(1);
        }
    }
}
