package nl.zetel.server.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The templates of documents: nothing gets into a page that is not escaped, and nothing is left out unnoticed. */
class PageTemplateTest {

    @Test
    void whatIsFilledInIsTextAndNeverMarkup() {
        HtmlPage page = PageTemplate.of("settlement-report")
                .fill(Map.of(
                        "to", "<script>alert('x')</script>",
                        "election", "\"R&D\"",
                        "electionDay", "d",
                        "municipality", "m",
                        "candidates", List.of(),
                        "office", Map.of("name", "{{to}}", "telephone", "t", "email", "e")));

        assertThat(page.html("<b>voet</b>"))
                .contains(
                        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;",
                        "&quot;R&amp;D&quot;",
                        "{{to}}",
                        "&lt;b&gt;voet")
                .doesNotContain("<script>", "<b>");
    }

    @Test
    void aValueThatIsMissingIsAnErrorAndNotAHoleInALetter() {
        PageTemplate template = PageTemplate.of("settlement-report");

        assertThatThrownBy(() -> template.fill(Map.of("to", "Assen")))
                .isInstanceOf(MustacheException.Context.class)
                .hasMessageContaining("election");
    }

    @Test
    void everyDocumentBeginsWithItsTitleAndIsUsed() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/pages"));
                var sources = Files.walk(Path.of("src/main"))) {
            String all = sources.filter(file -> file.toString().matches(".*\\.(java|html)"))
                    .map(PageTemplateTest::read)
                    .reduce("", String::concat);
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.(html|css)$", "")))
                    .allSatisfy(name -> assertThat(all)
                            .as(name)
                            .containsPattern(
                                    "PageTemplate\\.(of|ofPage|content)\\(\"" + name + "\"|\\{\\{>" + name + "}}"));
        }
    }

    @Test
    void everyDocumentIsCheckedAsAFileWithItsPictures() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/pages"));
                var pictures = Files.list(Path.of("src/test/resources/nl/zetel/server/pdf"))) {
            List<String> kept =
                    pictures.map(picture -> picture.getFileName().toString()).toList();
            assertThat(files.filter(file -> read(file).startsWith("<title>"))
                            .map(file -> file.getFileName().toString().replaceFirst("s?\\.html", "-")))
                    .allSatisfy(document -> assertThat(kept).as(document).anyMatch(name -> name.startsWith(document)));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
