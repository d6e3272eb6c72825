package nl.zetel.plugin.example;

import java.nio.file.Path;
import java.util.Map;
import nl.zetel.plugin.testkit.DomainEventListenerContract;
import nl.zetel.spi.Plugin;
import org.junit.jupiter.api.io.TempDir;

/** The testkit's contract: all that a plugin has to write for it. */
class ExampleContractTest implements DomainEventListenerContract {

    @TempDir
    Path folder;

    @Override
    public Plugin plugin() {
        return new ExamplePlugin();
    }

    @Override
    public Map<String, String> configuration() {
        return Map.of("file", folder.resolve("events.txt").toString());
    }
}
