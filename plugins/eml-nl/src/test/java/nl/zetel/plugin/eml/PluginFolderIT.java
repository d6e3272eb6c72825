package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.spi.ElectionDocumentFormat;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that an operator installs works in a class loader of its own, which shares the API and nothing else. */
class PluginFolderIT {

    @TempDir
    Path folder;

    private URLClassLoader loader;
    private Plugin plugin;

    @BeforeEach
    void load() throws IOException {
        unpack();
        List<URL> jars = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        loader = new URLClassLoader(jars.toArray(URL[]::new), new ApiOnly());
        plugin = within(
                () -> ServiceLoader.load(Plugin.class, loader).findFirst().orElseThrow());
    }

    @AfterEach
    void unload() throws IOException {
        plugin.close();
        plugin.close();
        loader.close();
    }

    @Test
    void it_brings_its_own_libraries() {
        assertThat(plugin.getClass().getClassLoader()).isSameAs(loader);
        assertThat(plugin.getClass()).isNotSameAs(EmlPlugin.class);
        assertThat(plugin.descriptor()).isEqualTo(new EmlPlugin().descriptor());
    }

    @Test
    void it_reads_and_writes_every_document() throws Exception {
        ElectionDocumentFormat format = start();
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(within(() -> roundTrip(format, kind))).isEqualTo(text(Fixtures.bytes(kind)));
        }
    }

    @Test
    void it_does_so_with_any_context_class_loader() throws Exception {
        ElectionDocumentFormat format = start();
        Thread thread = new Thread(() -> assertThat(roundTrip(format, DocumentKind.RESULT))
                .isEqualTo(text(Fixtures.bytes(DocumentKind.RESULT))));
        List<Throwable> thrown = new ArrayList<>();
        thread.setUncaughtExceptionHandler((at, failure) -> thrown.add(failure));
        thread.setContextClassLoader(null);
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
    }

    private ElectionDocumentFormat start() {
        return within(() -> {
            try {
                return (ElectionDocumentFormat)
                        plugin.start(new Context()).iterator().next();
            } catch (nl.zetel.spi.PluginException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String roundTrip(ElectionDocumentFormat format, DocumentKind kind) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(format.read(kind, new ByteArrayInputStream(Fixtures.bytes(kind)), finding -> {}), out);
            return text(out.toByteArray());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T within(java.util.function.Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void unpack() throws IOException {
        Path zip;
        try (var files = Files.list(Path.of("target"))) {
            zip = files.filter(file -> file.toString().endsWith("-plugin.zip"))
                    .findFirst()
                    .orElseThrow();
        }
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.copy((InputStream) in, target);
                }
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Sees the API, and of the rest only the JDK. */
    private static final class ApiOnly extends ClassLoader {

        ApiOnly() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("nl.zetel.api.") || name.startsWith("nl.zetel.spi.")) {
                return Plugin.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }

    /** A context without configuration. */
    private static final class Context implements PluginContext {

        @Override
        public PluginConfiguration configuration() {
            return new PluginConfiguration() {
                @Override
                public Optional<String> get(String name) {
                    return Optional.empty();
                }

                @Override
                public Map<String, String> all() {
                    return Map.of();
                }
            };
        }

        @Override
        public Clock clock() {
            return Clock.systemUTC();
        }

        @Override
        public System.Logger logger() {
            return System.getLogger("eml-nl");
        }

        @Override
        public ExecutorService executor() {
            throw new UnsupportedOperationException();
        }

        @Override
        public HttpClient.Builder httpClient() {
            throw new UnsupportedOperationException();
        }
    }
}
