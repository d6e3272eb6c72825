package nl.example.bankcsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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
