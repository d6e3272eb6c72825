package nl.zetel.plugin.testkit;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.Spi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What every plugin keeps to, whatever it provides. The contracts of the extensions include it. */
public interface PluginContract {

    /** A new plugin, made as the host makes it: by its constructor without arguments. */
    Plugin plugin();

    /**
     * A configuration with which the plugin starts in a test, by the key's name without the plugin's prefix. Needs no
     * more than the required keys.
     */
    default Map<String, String> configuration() {
        return Map.of();
    }

    /** Starts a new plugin with {@link #configuration()}; to be closed by who asked. */
    default TestHost start() throws PluginException {
        return TestHost.start(plugin(), configuration());
    }

    /** The host has to find the plugin. */
    @Test
    default void isFoundByTheServiceLoader() {
        Lifecycle.checkService(plugin().getClass());
    }

    /** Constructors do no work: the host also creates plugins that it then refuses. */
    @Test
    default void doesNoWorkInItsConstructor() throws Exception {
        Lifecycle.checkConstructor(plugin());
    }

    /** Identity: who it is, for which SPI, and always the same answer. */
    @Test
    default void describesItself() {
        PluginDescriptor descriptor = plugin().descriptor();
        Check.that(descriptor != null, "descriptor() answers null");
        Check.that(
                descriptor.equals(plugin().descriptor()),
                "descriptor() answers differently for a second plugin object");
        Check.notBlank(descriptor.name(), "The plugin's name");
        Check.notBlank(descriptor.version(), "The plugin's version");
        Pattern compatible = Pattern.compile(Spi.VERSION.replaceFirst("\\..*", "") + "\\.\\d+(\\.\\d+)?");
        Check.that(
                compatible.matcher(descriptor.spiVersion()).matches(),
                "The SPI version \"" + descriptor.spiVersion() + "\" is not one that a host with " + Spi.VERSION
                        + " takes");
    }

    /** The configuration keys: their names, defaults and descriptions. */
    @Test
    default void declaresItsConfiguration() {
        ConfigurationCheck.check(plugin().descriptor().configuration());
    }

    /** A plugin reads no key that it does not declare: nobody could set it. */
    @Test
    default void readsOnlyWhatItDeclares() throws Exception {
        try (TestHost host = start()) {
            Check.that(
                    host.undeclaredReads().isEmpty(),
                    "The plugin reads configuration keys that it does not declare: " + host.undeclaredReads());
        }
    }

    /** It delivers what it promises, and nothing else. */
    @Test
    default void deliversWhatItPromises() throws Exception {
        Set<Class<? extends Extension>> promised = plugin().descriptor().provides();
        try (TestHost host = start()) {
            for (Class<? extends Extension> type : promised) {
                host.extension(type);
            }
            for (Extension extension : host.extensions()) {
                Check.that(
                        promised.stream().anyMatch(type -> type.isInstance(extension)),
                        extension.getClass().getName() + " is of no type that the descriptor promises");
            }
        }
    }

    /** close() may be called more than once. */
    @Test
    default void closesMoreThanOnce() throws Exception {
        Plugin plugin = plugin();
        TestHost host = TestHost.start(plugin, configuration());
        host.close();
        Lifecycle.close(plugin, "close() fails when it is called a second time");
    }

    /** close() may be called before start(). */
    @Test
    default void closesWithoutHavingStarted() {
        Lifecycle.close(plugin(), "close() fails before start()");
    }

    /** What a plugin started, it stops: the server goes on without it. */
    @Test
    default void leavesNoThreadsBehind() throws Exception {
        Set<Thread> before = Lifecycle.threads();
        start().close();
        Lifecycle.awaitEnd(before);
    }

    /** A plugin is a guest: it leaves the settings of the machine alone. */
    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    default void leavesTheMachineAsItWas() throws Exception {
        Map<String, String> before = Lifecycle.machine();
        start().close();
        Set<String> changed = new HashSet<>();
        Map<String, String> after = Lifecycle.machine();
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                changed.add(name);
            }
        });
        Check.that(changed.isEmpty(), "The plugin changes settings of the whole server: " + changed);
    }

    /** Two objects of one plugin do not share state: the host may start a new one while the old one closes. */
    @Test
    default void canBeStartedTwiceSideBySide() throws Exception {
        try (TestHost first = start();
                TestHost second = start()) {
            first.close();
            Check.that(
                    second.extensions().size() == first.extensions().size(),
                    "A second plugin object delivers other extensions than the first");
            for (Extension extension : second.extensions()) {
                Lifecycle.selfTest(extension);
            }
        }
    }

    /** A self-test answers, or throws an exception with a message; both for an administrator to read. */
    @Test
    default void answersSelfTests() throws Exception {
        try (TestHost host = start()) {
            for (Extension extension : host.extensions()) {
                Lifecycle.selfTest(extension);
            }
        }
    }

    /** The configuration of a plugin, its descriptor and its start take little time. */
    @Test
    default void startsSoon() throws Exception {
        long began = System.nanoTime();
        start().close();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        Check.that(
                took.compareTo(TestHost.START_LIMIT) < 0,
                "Starting and closing takes " + took.toSeconds() + " s, more than " + TestHost.START_LIMIT.toSeconds());
    }

    /** What the descriptor declares as secret does not reach the log. */
    @Test
    default void doesNotLogItsSecrets() throws Exception {
        List<String> secrets = plugin().descriptor().configuration().stream()
                .filter(ConfigurationKey::secret)
                .map(key -> configuration().get(key.name()))
                .filter(value -> value != null && value.length() > 3)
                .collect(Collectors.toList());
        try (TestHost host = start()) {
            for (Extension extension : host.extensions()) {
                Lifecycle.selfTest(extension);
            }
            Check.that(
                    host.log().stream().noneMatch(line -> secrets.stream().anyMatch(line::contains)),
                    "The plugin logs a secret of its configuration");
        }
    }
}
