package nl.zetel.plugin.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.zetel.api.event.DomainEvent;
import nl.zetel.plugin.testkit.DomainEventListenerContract;
import nl.zetel.plugin.testkit.TestHost;
import nl.zetel.spi.DomainEventListener;
import nl.zetel.spi.PluginException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is special about this plugin. */
class ExamplePluginTest {

    private static final DomainEvent FIRST =
            DomainEventListenerContract.event("a1", "nl.zetel.designation.accepted", "{\"name\":\"Nieuw Lokaal\"}");
    private static final DomainEvent SECOND =
            DomainEventListenerContract.event("a2", "nl.zetel.result.established", "{}");

    @TempDir
    Path folder;

    @Test
    void oneLineIsWrittenForEachEvent() throws Exception {
        Path file = folder.resolve("events.txt");
        try (TestHost host = TestHost.start(new ExamplePlugin(), Map.of("file", file.toString()))) {
            DomainEventListener listener = host.extension(DomainEventListener.class);
            listener.onEvent(FIRST);
            listener.onEvent(SECOND);
        }
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "a1 2018-02-05T09:00+01:00 1701 nl.zetel.designation.accepted /elections/0b7c8f1e",
                        "a2 2018-02-05T09:00+01:00 1701 nl.zetel.result.established /elections/0b7c8f1e");
    }

    @Test
    void withoutAFileTheLinesGoToTheLog() throws Exception {
        try (TestHost host = TestHost.start(new ExamplePlugin(), Map.of())) {
            host.extension(DomainEventListener.class).onEvent(FIRST);
            assertThat(host.log()).singleElement().asString().startsWith("a1 ").endsWith("/elections/0b7c8f1e");
        }
    }

    @Test
    void aFileInAFolderThatIsNotThereIsRefusedWithAdvice() {
        String file = folder.resolve("nergens").resolve("events.txt").toString();
        assertThatThrownBy(() -> TestHost.start(new ExamplePlugin(), Map.of("file", file)))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining(file)
                .hasMessageContaining("zetel.plugin.example.file")
                .hasMessageContaining("Noem een bestand in een map die bestaat");
    }

    @Test
    void theSelfTestSaysWhetherTheFileCanBeWritten() throws Exception {
        Path file = Files.createDirectory(folder.resolve("lines")).resolve("events.txt");
        try (TestHost host = TestHost.start(new ExamplePlugin(), Map.of("file", file.toString()))) {
            DomainEventListener listener = host.extension(DomainEventListener.class);
            assertThat(listener.selfTest()).isEqualTo("Regels kunnen worden geschreven");
            assertThat(file).doesNotExist();
            Files.delete(file.getParent());
            assertThatThrownBy(listener::selfTest).hasMessageContaining("Er kan niet worden geschreven naar " + file);
        }
    }
}
