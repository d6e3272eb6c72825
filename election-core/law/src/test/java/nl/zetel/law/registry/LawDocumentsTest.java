package nl.zetel.law.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages about the law say what the code does. */
class LawDocumentsTest {

    private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+Test)`");
    private static final Path SOURCE = Path.of("src/test/java/nl/zetel/law/registry/TenLines.java");

    @Test
    void thePageOfTenLinesHasTheCodeThatIsCompiled() throws IOException {
        List<String> source = between(Files.readAllLines(SOURCE), "        // ten lines", "        // end");
        List<String> page =
                between(Files.readAllLines(LawDocuments.folder().resolve("ten-lines.md")), "```java", "```");
        assertThat(page)
                .isEqualTo(source.stream().map(line -> line.substring(8)).toList());
    }

    @Test
    void thatCodeAnswersWhatThePageSays() {
        // 1000 votes, 9 seats: quota 111.1. List 1 has 8 full seats (950), list 2 none; a remainder needs 83.3 votes,
        // and
        // list 1 has two candidates only, so that the other seats go to list 2 as far as it has one.
        assertThat(TenLines.run()).containsExactly("2026-03-18", "ACCEPT", "9", "1000/9", "2", "REFUND");
    }

    @Test
    void theInterpretationsNameTestsThatExist() throws IOException {
        Set<String> tests = testsOfTheCore();
        String page = Files.readString(LawDocuments.folder().resolve("interpretations.md"));
        List<String> named = TEST.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(named).isNotEmpty().allMatch(tests::contains);
    }

    /** Those of the law and of the server, which apply interpretations too. */
    private static Set<String> testsOfTheCore() throws IOException {
        Path core = LawDocuments.folder().resolve("../../election-core");
        try (Stream<Path> files = Files.walk(core)) {
            return files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void everyInterpretationIsComplete() throws IOException {
        String page = Files.readString(LawDocuments.folder().resolve("interpretations.md"));
        for (String entry : page.split("(?m)^### ", -1)) {
            if (!entry.startsWith("#")) {
                assertThat(entry).contains("- Readings: ", "- Choice: ", "- Source: ", "- Tests: ");
            }
        }
    }

    private static List<String> between(List<String> lines, String begin, String end) {
        int from = lines.indexOf(begin) + 1;
        int to = from + lines.subList(from, lines.size()).indexOf(end);
        assertThat(from).isPositive();
        return lines.subList(from, to);
    }
}
