package nl.zetel.server.plugin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zetel.spi.Extension;

/** A host of extensions that a test brings, behind the real guards, without folders and class loaders. */
public final class FakePluginHost implements PluginHost {

    private final Map<String, CallGuard<?>> extensions = new LinkedHashMap<>();

    /** Adds an extension, as if a plugin of that id provided it; calls of it may take five seconds. */
    public <E extends Extension> FakePluginHost with(String pluginId, Class<E> type, E extension) {
        PluginThreads threads = new PluginThreads("fake-" + pluginId, FakePluginHost.class.getClassLoader());
        extensions.put(
                pluginId + "/" + type.getSimpleName(),
                new CallGuard<>(
                        new CallGuard.PluginCalls(pluginId, threads, new Gate(), System::nanoTime),
                        type,
                        extension,
                        Duration.ofSeconds(5),
                        new HostSettings.GuardSettings(10, Duration.ofSeconds(1), 5, Duration.ofSeconds(30))));
        return this;
    }

    @Override
    public List<PluginStatus> plugins() {
        return List.of();
    }

    @Override
    @SuppressWarnings("unchecked") // the guard's type is compared
    public <E extends Extension> List<ExtensionHandle<E>> extensions(Class<E> type) {
        return extensions.values().stream()
                .filter(guard -> guard.type() == type)
                .map(guard -> (ExtensionHandle<E>) guard)
                .toList();
    }

    @Override
    public List<PluginStatus> missing() {
        return List.of();
    }

    @Override
    public List<SelfTestResult> selfTest(String pluginId) {
        return extensions.values().stream()
                .filter(guard -> guard.pluginId().equals(pluginId))
                .map(CallGuard::selfTest)
                .toList();
    }
}
