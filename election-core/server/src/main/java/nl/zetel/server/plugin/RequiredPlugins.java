package nl.zetel.server.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zetel.server.health.ReadinessContributor;

/** The server is not ready while a plugin that the configuration requires does not work. */
@ApplicationScoped
class RequiredPlugins implements ReadinessContributor {

    @Inject
    PluginHost host;

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public Optional<String> obstacle() {
        return host.missing().stream()
                .map(RequiredPlugins::sentence)
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), Optional::of))
                .filter(text -> !text.isEmpty());
    }

    private static String sentence(PluginStatus plugin) {
        return plugin.id() + " (" + plugin.state() + "): " + plugin.reason().orElseGet(Text.STILL_STARTING::text);
    }
}
