package nl.zetel.plugin.mt940;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.StatementReader;
import org.junit.jupiter.api.Test;

class Mt940PluginTest {

    @Test
    void is_found_and_provides_what_it_promises() throws Exception {
        var plugin = ServiceLoader.load(Plugin.class).findFirst().orElseThrow();

        var extensions = plugin.start(context(defaults(plugin)));

        assertThat(plugin.descriptor().id()).isEqualTo("bank-mt940");
        assertThat(extensions).hasAtLeastOneElementOfType(StatementReader.class);
        for (Extension extension : extensions) {
            assertThat(extension.selfTest()).isNotBlank();
        }
        plugin.close();
        plugin.close();
    }

    @Test
    void refuses_a_limit_of_nothing() {
        var plugin = new Mt940Plugin();
        var values = defaults(plugin);
        values.put("max-entries", "0");

        assertThatThrownBy(() -> plugin.start(context(values)))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("max-entries");
    }

    private static Map<String, String> defaults(Plugin plugin) {
        return plugin.descriptor().configuration().stream()
                .collect(Collectors.toMap(
                        key -> key.name(), key -> key.defaultValue().orElse(""), (a, b) -> a, HashMap::new));
    }

    private static PluginContext context(Map<String, String> values) {
        return new Context(values);
    }

    private record Context(Map<String, String> all) implements PluginContext, PluginConfiguration {

        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(all.get(name));
        }

        @Override
        public PluginConfiguration configuration() {
            return this;
        }

        @Override
        public Clock clock() {
            throw new UnsupportedOperationException();
        }

        @Override
        public System.Logger logger() {
            throw new UnsupportedOperationException();
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
