package nl.zetel.server.plugin;

import java.util.List;
import java.util.Optional;
import nl.zetel.spi.Extension;

/** The plugins of this installation and what they provide. Safe for use by several threads. */
public interface PluginHost {

    /**
     * Every plugin: those with a folder, those that the configuration requires and those that it configures without a
     * folder being there. In order of their id. Does not wait for plugins that are still starting.
     */
    List<PluginStatus> plugins();

    /** The plugin with that id, if there is one. */
    default Optional<PluginStatus> plugin(String id) {
        return plugins().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * The extensions of that type of all started plugins, in order of their plugin's id. Waits for plugins that are
     * still starting, at most their time limit.
     */
    <E extends Extension> List<ExtensionHandle<E>> extensions(Class<E> type);

    /** The first extension of that type of the plugin with that id. */
    default <E extends Extension> Optional<ExtensionHandle<E>> extension(Class<E> type, String pluginId) {
        return extensions(type).stream()
                .filter(e -> e.pluginId().equals(pluginId))
                .findFirst();
    }

    /**
     * The first extension of that type, for a use case that cannot go on without one.
     *
     * @throws PluginCallException with reason UNAVAILABLE if no started plugin provides it
     */
    default <E extends Extension> ExtensionHandle<E> require(Class<E> type) {
        return extensions(type).stream().findFirst().orElseThrow(() -> PluginCallException.notProvided(type));
    }

    /** Plugins that the configuration requires ({@code zetel.plugins.required}) and that are not started. */
    List<PluginStatus> missing();

    /**
     * Runs the self-test of every extension of a plugin.
     *
     * @return one result for each extension; empty if the plugin is not started or not known
     */
    List<SelfTestResult> selfTest(String pluginId);
}
