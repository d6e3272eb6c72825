package nl.zetel.server.plugin.rest;

import java.util.List;
import java.util.Optional;
import nl.zetel.server.plugin.PluginState;
import nl.zetel.server.plugin.PluginStatus;

/** A plugin in a list. */
public record PluginSummary(
        String id,
        String name,
        Optional<String> version,
        PluginState state,
        Optional<String> reason,
        boolean required,
        List<String> provides) {

    static PluginSummary of(PluginStatus plugin) {
        return new PluginSummary(
                plugin.id(),
                plugin.name(),
                plugin.version(),
                plugin.state(),
                plugin.reason(),
                plugin.required(),
                plugin.provides());
    }
}
