package nl.zetel.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import nl.zetel.spi.DomainEventListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin sees of the server and of other plugins: the SPI. */
class IsolationTest {

    @TempDir
    Path directory;

    @Test
    void twoPluginsUseTwoVersionsOfOneLibrary() throws Exception {
        for (String version : new String[] {"1", "2"}) {
            Path library = SamplePlugin.library(
                    Files.createTempDirectory("lib").resolve("lib-" + version + ".jar"),
                    "lib.Version",
                    "package lib; public class Version { public static String get() { return \"" + version + "\"; } }");
            new SamplePlugin("plugin-" + version)
                    .withLibrary(library)
                    .with("SELF_TEST", "return lib.Version.get();")
                    .writeTo(directory);
        }
        try (LocalPluginHost host = Hosts.started(directory, Map.of())) {
            assertThat(host.selfTest("plugin-1"))
                    .extracting(SelfTestResult::message)
                    .containsExactly("1");
            assertThat(host.selfTest("plugin-2"))
                    .extracting(SelfTestResult::message)
                    .containsExactly("2");
        }
    }

    @Test
    void theServersClassesResourcesAndLibrariesAreHidden() throws Exception {
        new SamplePlugin("nieuwsgierig").with("SELF_TEST", """
                        StringBuilder seen = new StringBuilder();
                        for (String name : List.of("nl.zetel.server.plugin.PluginHost", "nl.zetel.law.Fraction",
                                "jakarta.persistence.EntityManager", "org.flywaydb.core.Flyway",
                                "nl.zetel.spi.Plugin", "nl.zetel.api.Bsn", "java.sql.Connection")) {
                            try {
                                Class.forName(name, false, getClass().getClassLoader());
                                seen.append(name).append(' ');
                            } catch (ClassNotFoundException e) {
                            }
                        }
                        seen.append(getClass().getClassLoader().getResource("META-INF/microprofile-config.properties"));
                        return seen.toString();
                        """).writeTo(directory);
        try (LocalPluginHost host = Hosts.started(directory, Map.of())) {
            assertThat(host.selfTest("nieuwsgierig"))
                    .extracting(SelfTestResult::message)
                    .containsExactly("nl.zetel.spi.Plugin nl.zetel.api.Bsn java.sql.Connection null");
        }
    }

    @Test
    void aCopyOfTheSpiInAPluginsFolderIsNotUsed() throws Exception {
        Path folder = new SamplePlugin("eigen-spi").writeTo(directory);
        Path api = Path.of(nl.zetel.spi.Plugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        pack(api, folder.resolve("election-api.jar"));
        try (LocalPluginHost host = Hosts.started(directory, Map.of())) {
            assertThat(host.plugin("eigen-spi").orElseThrow().state()).isEqualTo(PluginState.STARTED);
        }
    }

    /** The SPI is a folder of classes or a jar, depending on how far the build went. */
    private static void pack(Path api, Path jar) throws Exception {
        if (Files.isRegularFile(api)) {
            Files.copy(api, jar);
            return;
        }
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(api)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(api.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
    }

    @Test
    void thePluginsClassLoaderIsTheContextEverywhereAndTheCallersIsLeftAlone() throws Exception {
        Path seen = directory.resolve("seen.txt");
        new SamplePlugin("context")
                .with("MEMBERS", """
                        static synchronized void note(String where) {
                            boolean own = Thread.currentThread().getContextClassLoader() == Sample.class.getClassLoader();
                            try {
                                java.nio.file.Files.writeString(java.nio.file.Path.of("%s"), where + "=" + own + "\\n",
                                        java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
                            } catch (java.io.IOException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                        """.formatted(seen))
                .with("CONSTRUCTOR", "note(\"constructor\");")
                .with("START", "note(\"start\");")
                .with("ON_EVENT", """
                        note("call");
                        Thread.currentThread().setContextClassLoader(null);
                        context.executor().submit(() -> note("task")).get();
                        """)
                .with("CLOSE", "note(\"close\");")
                .writeTo(directory);
        ClassLoader callers = Thread.currentThread().getContextClassLoader();
        try (LocalPluginHost host = Hosts.started(directory, Map.of())) {
            ExtensionHandle<DomainEventListener> listener = host.require(DomainEventListener.class);
            for (int i = 0; i < 2; i++) {
                listener.call(l -> {
                    l.onEvent(Hosts.EVENT);
                    return true;
                });
            }
        }
        assertThat(Files.readAllLines(seen))
                .containsExactly(
                        "constructor=true",
                        "start=true",
                        "call=true",
                        "task=true",
                        "call=true",
                        "task=true",
                        "close=true");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(callers);
    }
}
