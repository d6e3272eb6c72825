package nl.zetel.plugin.example;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.DomainEventListener;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;

/** Writes one line for each event: to a file if one is configured, else to the server's log. */
public final class ExamplePlugin implements Plugin {

    // The only configuration key: an operator sets it as zetel.plugin.example.file. The description is for operators
    // and
    // so in Dutch. The host refuses a value that is no path, and any key that is not declared, before start() is
    // called.
    static final ConfigurationKey FILE = ConfigurationKey.optional(
            "file", ConfigurationKey.Type.PATH, "bestand waarin per gebeurtenis een regel komt; anders het logboek");

    // What the plugin is. A constant, because every call has to answer the same.
    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(
            "example", // its id: the name of its folder, and the middle of its configuration keys
            "Voorbeeld: een regel per gebeurtenis", // its name for people
            "1.0.0", // its own version
            "1.0", // the SPI version that it was made for: this server's major version, its minor or an earlier one
            List.of(FILE), // all keys that it reads
            Set.of(DomainEventListener.class)); // the types of extension that it provides

    /** The host creates the plugin with this constructor. It does no work; work begins with {@link #start}. */
    public ExamplePlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    // Called once, with the configuration already checked. What cannot work is told here, by a PluginException whose
    // message says in Dutch what to change; the host shows it at /v1/plugins.
    @Override
    public Collection<? extends Extension> start(PluginContext context) throws PluginException {
        if (context.configuration().get(FILE.name()).isPresent()) { // declared as optional, so it may be absent
            return List.of(new LineWriter(new FileLines(context.configuration().path(FILE.name()))));
        }
        return List.of(new LineWriter(line -> context.logger().log(System.Logger.Level.INFO, line)));
    }

    // Nothing to close: no thread, no connection and no file stays open between events. A plugin that holds something
    // overrides close(), which may be called more than once, also before start().
}
