package nl.example.bankcsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nl.zetel.plugin.testkit.Sample;
import nl.zetel.spi.Plugin;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The code in the tutorial and in its template is the code that is compiled and tested here. */
class TutorialTest {

    private static final Path SOURCES = Path.of("src/test/java/nl/example/bankcsv");
    private static final Path TEMPLATE = Path.of("../../docs/plugins/template");
    private static final Path TUTORIAL = Path.of("../../docs/plugins/tutorial.md");

    @TestFactory
    Stream<DynamicTest> theTutorialShowsEveryFile() {
        return Stream.of(
                        SOURCES.resolve("BankCsvPlugin.java"),
                        SOURCES.resolve("CsvReader.java"),
                        SOURCES.resolve("Lines.java"),
                        SOURCES.resolve("BankCsvTest.java"),
                        SOURCES.resolve("package-info.java"),
                        Path.of("src/test/resources/tutorial/pom.xml"))
                .map(file -> DynamicTest.dynamicTest(
                        String.valueOf(file.getFileName()),
                        () -> assertThat(blocks()).contains(text(file).strip())));
    }

    @Test
    void theTutorialShowsNoOtherCode() throws IOException {
        assertThat(blocks()).hasSize(6);
    }

    @TestFactory
    Stream<DynamicTest> theTemplateHasTheSameFiles() {
        return Map.of(
                        "src/main/java/nl/example/bankcsv/BankCsvPlugin.java",
                        SOURCES.resolve("BankCsvPlugin.java"),
                        "src/main/java/nl/example/bankcsv/CsvReader.java",
                        SOURCES.resolve("CsvReader.java"),
                        "src/main/java/nl/example/bankcsv/Lines.java",
                        SOURCES.resolve("Lines.java"),
                        "src/main/java/nl/example/bankcsv/package-info.java",
                        SOURCES.resolve("package-info.java"),
                        "src/test/java/nl/example/bankcsv/BankCsvTest.java",
                        SOURCES.resolve("BankCsvTest.java"),
                        "pom.xml",
                        Path.of("src/test/resources/tutorial/pom.xml"))
                .entrySet()
                .stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(text(TEMPLATE.resolve(file.getKey()))).isEqualTo(text(file.getValue()))));
    }

    @Test
    void theTemplateTellsTheServerWhichClassItIs() throws IOException {
        assertThat(text(TEMPLATE.resolve("src/main/resources/META-INF/services/nl.zetel.spi.Plugin"))
                        .strip())
                .isEqualTo(BankCsvPlugin.class.getName());
    }

    @Test
    void whatTheTestkitSaysOfTheTutorialsMistakeIsWhatTheTutorialSays(@TempDir Path folder) throws Exception {
        String said =
                "Reading statement.csv: transaction() comes although begin() answered that the statement is not wanted";
        assertThat(text(TUTORIAL).replaceAll("\\s+", " ")).contains("leave out `if (wanted)`", "`" + said + "`");
        for (String file : List.of("BankCsvPlugin", "CsvReader", "Lines", "BankCsvTest")) {
            String source = text(SOURCES.resolve(file + ".java")).replace("if (wanted) {", "{");
            Files.writeString(folder.resolve(file + ".java"), source);
        }
        assertThat(failures(compiled(folder))).anyMatch(failure -> failure.contains(said));
    }

    private static Class<?> compiled(Path folder) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-d", folder.toString(), "-proc:none", "-classpath"));
        arguments.add(Stream.of(Plugin.class, Sample.class, Test.class, NullMarked.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator)));
        try (Stream<Path> sources = Files.list(folder)) {
            sources.map(Path::toString).forEach(arguments::add);
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).isZero();
        return new Mistaken(folder).loadClass(BankCsvTest.class.getName());
    }

    private static List<String> failures(Class<?> test) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(test))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .flatMap(event -> event.getRequiredPayload(TestExecutionResult.class).getThrowable().stream())
                .map(Throwable::toString)
                .toList();
    }

    /** Takes the tutorial's classes from a folder, and all others from here. */
    private static final class Mistaken extends ClassLoader {

        private final Path folder;

        Mistaken(Path folder) {
            super(TutorialTest.class.getClassLoader());
            this.folder = folder;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Path file = folder.resolve(name.replace('.', '/') + ".class");
            if (findLoadedClass(name) != null || !Files.exists(file)) {
                return super.loadClass(name, resolve);
            }
            try {
                byte[] bytes = Files.readAllBytes(file);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static List<String> blocks() throws IOException {
        return Pattern.compile("```(?:java|xml)\n(.*?)```", Pattern.DOTALL)
                .matcher(text(TUTORIAL))
                .results()
                .map((MatchResult block) -> block.group(1).strip())
                .toList();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
