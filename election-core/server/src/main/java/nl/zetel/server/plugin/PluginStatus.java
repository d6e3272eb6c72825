package nl.zetel.server.plugin;

import java.util.List;
import java.util.Optional;

/**
 * A plugin as the host sees it now.
 *
 * @param id name of its folder; the same as the plugin's own id unless it failed for that
 * @param name name for people, in Dutch; the id if the plugin could not be loaded
 * @param version the plugin's version, absent if it could not be loaded
 * @param spiVersion the SPI version that it was made for, absent if it could not be loaded
 * @param state how far it has come
 * @param reason what is wrong and what to change, in Dutch; present if and only if it failed or is not configured
 * @param required whether the configuration requires it
 * @param provides simple names of the types of extension that it provides, sorted
 * @param configuration the keys that it reads, in its own order
 * @param extensions its extensions, empty unless it is started or was stopped
 */
public record PluginStatus(
        String id,
        String name,
        Optional<String> version,
        Optional<String> spiVersion,
        PluginState state,
        Optional<String> reason,
        boolean required,
        List<String> provides,
        List<ConfigurationEntry> configuration,
        List<ExtensionStatus> extensions) {

    /** Copies the lists. */
    public PluginStatus {
        provides = List.copyOf(provides);
        configuration = List.copyOf(configuration);
        extensions = List.copyOf(extensions);
    }
}
