package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.zetel.api.Bsn;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.PersonsFile;
import nl.zetel.scenario.Demo;
import nl.zetel.scenario.Play;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The whole election over HTTP, on a server whose plug is pulled again and again. */
class ScenarioIT {

    private static final Map<String, String> SCHEMAS = Map.of(
            "110a", "110a-electionevent-kiesraad-strict.xsd",
            "230b", "230-candidatelist-kiesraad-strict.xsd",
            "230c", "230-candidatelist-kiesraad-strict.xsd",
            "510d", "510-count-kiesraad-strict.xsd",
            "520", "520-result-kiesraad-strict.xsd");

    @TempDir
    private static Path data;

    private static BrpStubServer register;
    private static Replaced server;
    private static Play.Outcome outcome;
    private static String told;

    @BeforeAll
    static void play() throws Exception {
        register = Demo.register();
        server = new Replaced(data, Demo.plugins(register));
        ByteArrayOutputStream story = new ByteArrayOutputStream();
        outcome = new Play(
                        server.address(),
                        (user, role) -> Distribution.token(user, List.of(role)),
                        new PrintStream(story, true, StandardCharsets.UTF_8))
                .run(step -> {
                    if (step == 4 || step == 8 || step == 11 || step == 13) {
                        server.pullThePlugSoon();
                    }
                });
        told = story.toString(StandardCharsets.UTF_8);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        register.close();
    }

    @Test
    void theSeatsAreThoseOf2018AlthoughThePlugWasPulled() {
        assertThat(outcome.seats()).isEqualTo(Map.of(1, 4, 2, 3, 3, 2, 4, 2, 5, 3, 6, 3, 7, 0));
        assertThat(server.pulled()).isEqualTo(4);
    }

    @Test
    void eachStepIsToldWithItsArticle() {
        for (int step = 1; step <= 15; step++) {
            assertThat(told).contains("Stap " + step + ". ");
        }
        assertThat(told).contains("Kieswet G 3", "Kieswet H 4", "Kieswet I 14", "Kieswet P 5", "V 4");
        assertThat(told.lines().reduce((one, other) -> other).orElseThrow()).contains(outcome.chainHead());
    }

    @Test
    void noNumberOfAPersonStandsInTheStoryOrTheLog() throws IOException {
        List<String> numbers = PersonsFile.westerveld().stream()
                .flatMap(person -> person.bsn().stream())
                .map(Bsn::value)
                .toList();
        StringBuilder written = new StringBuilder(told);
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file :
                    files.filter(file -> file.toString().contains(".log")).toList()) {
                written.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(written.toString()).contains("Plugins:").doesNotContain(numbers);
    }

    @TestFactory
    Stream<DynamicTest> theDocumentsFollowTheOfficialSchemas() {
        Optional<Path> folder = Shared.find("data/eml/xsd-1.2.2");
        return outcome.documents().entrySet().stream()
                .map(document -> dynamicTest("EML " + document.getKey(), () -> {
                    Assumptions.assumeTrue(folder.isPresent(), "skipped: the schemas of EML_NL 1.2.2 are not here");
                    schema(folder.orElseThrow().resolve(SCHEMAS.get(document.getKey())))
                            .newValidator()
                            .validate(new StreamSource(new ByteArrayInputStream(document.getValue())));
                }));
    }

    private static Schema schema(Path file) throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
    }
}
