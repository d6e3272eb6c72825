package nl.zetel.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.zetel.plugin.testkit.ListenerContractTest.Good;
import nl.zetel.plugin.testkit.ListenerContractTest.GoodContract;
import nl.zetel.spi.DomainEventListener;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that each break one more rule, and what the testkit says of it. */
class PluginRulesTest {

    private static Supplier<Plugin> broken = Good::new;
    private static Map<String, String> given = Map.of();

    static class BrokenContract extends GoodContract {
        @Override
        public Plugin plugin() {
            return broken.get();
        }

        @Override
        public Map<String, String> configuration() {
            return given;
        }
    }

    @Test
    @SuppressWarnings("NullAway") // that is what it does wrong
    void oneThatDoesNotSayWhatItIs() {
        assertBroken("descriptor() answers null", () -> new Good() {
            @Override
            public PluginDescriptor descriptor() {
                return null;
            }
        });
    }

    @Test
    void oneWithoutAVersion() {
        assertBroken("The plugin's version is blank", () -> describedBy(" ", "1.0"));
    }

    @Test
    void oneForAnotherSpi() {
        assertBroken("The SPI version \"2.0\" is not one that a host with 1.0 takes", () -> describedBy("1", "2.0"));
        assertBroken("The SPI version \"1\" is not one", () -> describedBy("1", "1"));
    }

    @Test
    @SuppressWarnings("NullAway") // that is what it does wrong
    void oneThatStartsWithNothing() {
        assertBroken("start() answers null instead of extensions", () -> new Good() {
            @Override
            public Collection<? extends Extension> start(PluginContext context) {
                return null;
            }
        });
    }

    @Test
    void oneThatTheHostCannotMake() {
        assertBroken("is not public, so the host cannot make it", Hidden::new);
    }

    @Test
    void oneWhoseServiceFileNamesNobody(@TempDir Path folder) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("nl.zetel.spi.Plugin"), "nl.example.Mistyped\n");
        Class<? extends Plugin> type = Unnamed.class;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, type.getClassLoader())) {
            assertThatThrownBy(() -> Lifecycle.checkService(type, loader))
                    .hasMessageContaining("has to name " + type.getName())
                    .hasMessageContaining("nl.example.Mistyped not found");
        }
    }

    /** Works, but no service file names it. */
    public static class Unnamed extends Good {}

    /** Works, but only for those who may see it. */
    static class Hidden extends Good {}

    @Test
    void oneThatDeliversWhatItDidNotPromise() {
        assertBroken("is of no type that the descriptor promises", () -> new Good() {
            @Override
            public Collection<? extends Extension> start(PluginContext context) {
                return List.of(this, new RefundWriterContractTest.Writer());
            }
        });
    }

    @Test
    void oneThatCountsItsObjects() {
        AtomicInteger started = new AtomicInteger();
        assertBroken("A second plugin object delivers other extensions than the first", () -> new Good() {
            @Override
            public Collection<? extends Extension> start(PluginContext context) {
                return started.incrementAndGet() % 2 == 0 ? List.of(this, new Good()) : List.of(this);
            }
        });
    }

    @Test
    void oneWhoseSelfTestBreaksDown() {
        assertBroken("what does not work is told by a checked exception", () -> new Good() {
            @Override
            public String selfTest() {
                throw new IllegalStateException("broken");
            }
        });
    }

    @Test
    void aTestThatSetsWhatNobodyReads() {
        given = Map.of("colour", "red");
        try {
            assertBroken("configuration() sets \"colour\", which the descriptor does not declare", Good::new);
        } finally {
            given = Map.of();
        }
    }

    private static Plugin describedBy(String version, String spi) {
        return new Good() {
            @Override
            public PluginDescriptor descriptor() {
                return new PluginDescriptor(
                        "toy", "Speelgoed", version, spi, List.of(), Set.of(DomainEventListener.class));
            }
        };
    }

    private static void assertBroken(String message, Supplier<Plugin> plugin) {
        broken = plugin;
        Runs.assertBroken(BrokenContract.class, message);
    }
}
