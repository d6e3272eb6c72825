package nl.zetel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a plugin sees is documented, and says how long it stays as it is. */
class DocumentationTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void javadocHasNothingToRemark(@TempDir Path folder) throws IOException {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        StringWriter remarks = new StringWriter();
        List<String> options = List.of(
                "-Xdoclint:all",
                "-Xmaxwarns",
                "1000",
                "-quiet",
                "-encoding",
                "UTF-8",
                "-locale",
                "en",
                "-d",
                folder.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-sourcepath",
                SOURCES.toString(),
                "-subpackages",
                "nl.zetel");
        boolean done = javadoc.getTask(remarks, null, null, null, options, null).call();
        assertThat(remarks.toString()).isEmpty();
        assertThat(done).isTrue();
    }

    @Test
    void everyPackageSaysHowStableItIs() throws Exception {
        for (String name : packages()) {
            Class<?> info = Class.forName(name + ".package-info");
            assertThat(info.getAnnotation(Stable.class)).as(name).isNotNull();
        }
    }

    @Test
    void whatIsNotSettledSaysWhy() throws Exception {
        Annotation evolving = Class.forName("nl.zetel.spi.ProcessingRecord").getAnnotation(Evolving.class);
        assertThat(evolving).isNotNull();
        assertThat(((Evolving) evolving).because()).isNotBlank();
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent())
                            .toString()
                            .replace('\\', '.')
                            .replace('/', '.'))
                    .toList();
        }
    }
}
