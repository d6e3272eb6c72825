package nl.zetel.plugin.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.event.DomainEvent;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.ConfigurationKey.Type;
import nl.zetel.spi.DomainEventListener;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import org.junit.jupiter.api.Test;

/** What every plugin keeps to, and listeners in particular, tried with plugins that do not. */
class ListenerContractTest {

    /** A plugin that keeps to everything. */
    public static class Good extends ToyPlugin implements DomainEventListener {
        @Override
        protected Set<Class<? extends Extension>> provides() {
            return Set.of(DomainEventListener.class);
        }

        @Override
        protected Extension extension(PluginContext context) {
            return this;
        }

        @Override
        public void onEvent(DomainEvent event) throws Exception {}

        @Override
        public String selfTest() throws Exception {
            return "In orde";
        }
    }

    static class GoodContract implements DomainEventListenerContract {
        @Override
        public Plugin plugin() {
            return new Good();
        }
    }

    @Test
    void aGoodPluginPasses() {
        Runs.assertKept(GoodContract.class);
    }

    public static class Unlisted extends Good {}

    static class UnlistedContract extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Unlisted();
        }
    }

    @Test
    void aPluginThatNoServiceFileNamesIsFound() {
        Runs.assertBroken(UnlistedContract.class, "META-INF/services/nl.zetel.spi.Plugin does not name");
    }

    public static class Argumentative extends Good {
        public Argumentative(String argument) {}
    }

    static class ArgumentativeContract extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Argumentative("");
        }
    }

    @Test
    void aConstructorWithArgumentsIsFound() {
        Runs.assertBroken(ArgumentativeContract.class, "no public constructor without arguments");
    }

    public static class Busy extends Good {
        public Busy() throws InterruptedException {
            Thread.sleep(20);
        }
    }

    static class BusyContract extends GoodContract {
        @Override
        public Plugin plugin() {
            try {
                return new Busy();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void aConstructorThatTakesTimeIsFound() {
        Runs.assertBroken(BusyContract.class, "The constructor does work: 100 objects take");
    }

    public static class Spawning extends Good {
        public Spawning() {
            Thread thread = new Thread(() -> sleep(2000), "spawned");
            thread.setDaemon(true);
            thread.start();
        }
    }

    static class SpawningContract extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Spawning();
        }
    }

    @Test
    void aConstructorThatStartsThreadsIsFound() {
        Runs.assertBroken(SpawningContract.class, "The constructor does work: it starts threads");
    }

    static class Changing extends GoodContract {
        private int count;

        @Override
        public Plugin plugin() {
            int number = count++;
            return new Good() {
                @Override
                public PluginDescriptor descriptor() {
                    return new PluginDescriptor("toy", "Speelgoed " + number, "1", "1.0", List.of(), provides());
                }
            };
        }
    }

    @Test
    void aChangingDescriptorIsFound() {
        Runs.assertBroken(Changing.class, "descriptor() answers differently for a second plugin object");
    }

    static class OtherSpi extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                public PluginDescriptor descriptor() {
                    return new PluginDescriptor("toy", " ", "1", "2.0", List.of(), provides());
                }
            };
        }
    }

    @Test
    void aBlankNameIsFound() {
        Runs.assertBroken(OtherSpi.class, "The plugin's name is blank");
    }

    static class Keyed extends GoodContract {
        static List<ConfigurationKey> keys = List.of();

        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                protected List<ConfigurationKey> keys() {
                    return keys;
                }
            };
        }
    }

    @Test
    void keysThatAreDeclaredBadlyAreFound() {
        assertKeys("is not written in kebab case", ConfigurationKey.optional("maxBatch", Type.INTEGER, "Grootte"));
        assertKeys(
                "is declared twice",
                ConfigurationKey.optional("url", Type.URI, "Adres"),
                ConfigurationKey.secret("url", "Adres"));
        assertKeys("has no description", ConfigurationKey.optional("url", Type.URI, ""));
        assertKeys(
                "has the default \"5 minuten\", which is no DURATION",
                ConfigurationKey.withDefault("pause", Type.DURATION, "5 minuten", "Pauze"));
        assertKeys(
                "is required although it has a default",
                new ConfigurationKey("url", Type.TEXT, true, false, Optional.of("x"), "Adres"));
        assertKeys(
                "is secret although everybody knows its default",
                new ConfigurationKey("pin", Type.TEXT, false, true, Optional.of("0000"), "Pincode"));
        assertKeys(
                "configuration() lacks the required key \"url\"", ConfigurationKey.required("url", Type.URI, "Adres"));
    }

    private static void assertKeys(String message, ConfigurationKey... keys) {
        Keyed.keys = List.of(keys);
        Runs.assertBroken(Keyed.class, message);
    }

    static class Starting extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                protected Extension extension(PluginContext context) {
                    context.configuration().get("hidden");
                    return super.extension(context);
                }
            };
        }
    }

    @Test
    void aKeyThatIsReadWithoutBeingDeclaredIsFound() {
        Runs.assertBroken(Starting.class, "reads configuration keys that it does not declare: [hidden]");
    }

    static class Empty extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                public Collection<? extends Extension> start(PluginContext context) {
                    return List.of();
                }
            };
        }
    }

    @Test
    void aPromiseThatIsNotKeptIsFound() {
        Runs.assertBroken(Empty.class, "The plugin delivers no DomainEventListener");
    }

    static class Closing extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                private boolean started;

                @Override
                protected Extension extension(PluginContext context) {
                    started = true;
                    return super.extension(context);
                }

                @Override
                public void close() {
                    if (!started) {
                        throw new IllegalStateException();
                    }
                    started = false;
                }
            };
        }
    }

    @Test
    void aCloseThatWorksOnceOnlyIsFound() {
        Runs.assertBroken(Closing.class, "close() fails when it is called a second time");
        Runs.assertBroken(Closing.class, "close() fails before start()");
    }

    static class Threads extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                protected Extension extension(PluginContext context) {
                    Thread thread = new Thread(() -> ListenerContractTest.sleep(30_000), "left-behind");
                    thread.setDaemon(true);
                    thread.start();
                    return super.extension(context);
                }
            };
        }
    }

    @Test
    void aThreadThatGoesOnIsFound() {
        Runs.assertBroken(Threads.class, "Threads still run after close(): [Thread[left-behind");
    }

    static class Settings extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                protected Extension extension(PluginContext context) {
                    System.setProperty("testkit.example", Long.toString(System.nanoTime()));
                    return super.extension(context);
                }
            };
        }
    }

    @Test
    void aSettingOfTheMachineThatIsChangedIsFound() {
        Runs.assertBroken(Settings.class, "changes settings of the whole server: [testkit.example]");
    }

    static class Silent extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                public String selfTest() throws Exception {
                    throw new java.io.IOException();
                }
            };
        }
    }

    @Test
    void aSelfTestThatSaysNothingIsFound() {
        Runs.assertBroken(Silent.class, "says nothing");
    }

    static class Talkative extends GoodContract {
        @Override
        public Map<String, String> configuration() {
            return Map.of("password", "s3cret");
        }

        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                protected List<ConfigurationKey> keys() {
                    return List.of(ConfigurationKey.secret("password", "Wachtwoord"));
                }

                @Override
                protected Extension extension(PluginContext context) {
                    context.logger()
                            .log(
                                    System.Logger.Level.DEBUG,
                                    "Using {0}",
                                    context.configuration().text("password"));
                    return super.extension(context);
                }
            };
        }
    }

    @Test
    void aSecretInTheLogIsFound() {
        Runs.assertBroken(Talkative.class, "logs a secret");
    }

    static class Picky extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                public void onEvent(DomainEvent event) throws Exception {
                    if (!event.type().startsWith("nl.zetel.election")) {
                        throw new UnsupportedOperationException(event.type());
                    }
                }
            };
        }
    }

    @Test
    void aListenerThatFailsOnAnUnknownEventIsFound() {
        Runs.assertBroken(Picky.class, "fails on an event of type nl.zetel.designation.accepted");
    }

    static class Once extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                private final Set<String> seen = new java.util.HashSet<>();

                @Override
                public synchronized void onEvent(DomainEvent event) throws Exception {
                    if (!seen.add(event.id())) {
                        throw new IllegalStateException("seen");
                    }
                }
            };
        }
    }

    @Test
    void aListenerThatFailsOnAnEventThatComesTwiceIsFound() {
        Runs.assertBroken(Once.class, "fails on an event that comes a second time");
    }

    static class Unsafe extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                private final java.util.concurrent.atomic.AtomicInteger inside =
                        new java.util.concurrent.atomic.AtomicInteger();

                @Override
                public void onEvent(DomainEvent event) throws Exception {
                    int others = inside.getAndIncrement();
                    Thread.sleep(1);
                    inside.decrementAndGet();
                    if (others > 0) {
                        throw new java.util.ConcurrentModificationException();
                    }
                }
            };
        }
    }

    @Test
    void aListenerThatCannotBeCalledAtOnceIsFound() {
        Runs.assertBroken(Unsafe.class, "fails when several threads ask at once");
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
