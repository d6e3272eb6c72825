package nl.zetel.server.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import nl.zetel.spi.Plugin;

/**
 * A plugin that is compiled and packed at test time, so that it is loaded as a vendor's is. Unless a test says otherwise
 * it starts, and listens to events without doing anything.
 */
final class SamplePlugin {

    private final String folder;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> otherSources = new LinkedHashMap<>();
    private final List<Path> libraries = new ArrayList<>();
    private String services = "sample.Sample";

    SamplePlugin(String folder) {
        this.folder = folder;
        parts.put("ID", folder);
        parts.put("SPI", "1.0");
        parts.put("KEYS", "List.of()");
        parts.put("PROVIDES", "Set.of(DomainEventListener.class)");
        parts.put("CONSTRUCTOR", "");
        parts.put("DESCRIPTOR", "");
        parts.put("START", "");
        parts.put("EXTENSIONS", "List.of(this)");
        parts.put("ON_EVENT", "");
        parts.put("SELF_TEST", "return \"In orde\";");
        parts.put("CLOSE", "");
        parts.put("MEMBERS", "");
    }

    /** Replaces a part of the plugin's source. */
    SamplePlugin with(String part, String code) {
        if (parts.put(part, code) == null) {
            throw new IllegalArgumentException(part);
        }
        return this;
    }

    SamplePlugin alsoClass(String name, String source) {
        otherSources.put(name, source);
        return this;
    }

    SamplePlugin withLibrary(Path jar) {
        libraries.add(jar);
        return this;
    }

    SamplePlugin withServices(String content) {
        services = content;
        return this;
    }

    /** Writes the plugin's folder below that directory, and answers it. */
    Path writeTo(Path directory) throws IOException {
        Path target = Files.createDirectories(directory.resolve(folder));
        Map<String, String> sources = new LinkedHashMap<>(otherSources);
        sources.put("sample.Sample", source());
        writeJar(target.resolve("sample.jar"), compile(sources, libraries), services);
        for (Path library : libraries) {
            Files.copy(library, target.resolve(library.getFileName().toString()));
        }
        return target;
    }

    /** Writes a jar with one class. */
    static Path library(Path jar, String className, String source) throws IOException {
        writeJar(jar, compile(Map.of(className, source), List.of()), "");
        return jar;
    }

    private String source() {
        String source = """
                package sample;

                import java.util.*;
                import java.util.concurrent.*;
                import nl.zetel.spi.*;
                import nl.zetel.api.event.DomainEvent;

                public class Sample implements Plugin, DomainEventListener {
                    PluginContext context;
                    @@MEMBERS@@
                    public Sample() { @@CONSTRUCTOR@@ }
                    public PluginDescriptor descriptor() {
                        @@DESCRIPTOR@@
                        return new PluginDescriptor("@@ID@@", "Voorbeeld", "1.2.3", "@@SPI@@", @@KEYS@@, @@PROVIDES@@);
                    }
                    public Collection<? extends Extension> start(PluginContext context) throws PluginException {
                        this.context = context;
                        @@START@@
                        return @@EXTENSIONS@@;
                    }
                    public void onEvent(DomainEvent event) throws Exception { @@ON_EVENT@@ }
                    public String selfTest() throws Exception { @@SELF_TEST@@ }
                    public void close() { @@CLOSE@@ }
                    static boolean always() { return true; }
                }
                """;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            source = source.replace("@@" + part.getKey() + "@@", part.getValue());
        }
        return source;
    }

    private static Path compile(Map<String, String> sources, List<Path> libraries) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createTempDirectory("classes");
        List<String> path = new ArrayList<>();
        path.add(Path.of(location(Plugin.class)).toString());
        path.add(Path.of(location(PluginHost.class)).toString());
        libraries.forEach(jar -> path.add(jar.toString()));
        List<String> options = List.of(
                "-proc:none", "-d", classes.toString(), "-cp", String.join(System.getProperty("path.separator"), path));
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(e -> (JavaFileObject) new Source(e.getKey(), e.getValue()))
                .toList();
        if (!compiler.getTask(null, null, null, options, null, files).call()) {
            throw new IllegalArgumentException("The sample does not compile");
        }
        return classes;
    }

    private static URI location(Class<?> type) {
        return URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString());
    }

    private static void writeJar(Path jar, Path classes, String services) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            files.filter(Files::isRegularFile).forEach(file -> add(out, classes, file));
            if (!services.isBlank()) {
                out.putNextEntry(new JarEntry("META-INF/services/nl.zetel.spi.Plugin"));
                out.write(services.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void add(JarOutputStream out, Path classes, Path file) {
        try {
            out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        private Source(String name, String code) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
