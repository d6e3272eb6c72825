package nl.zetel.plugin.mt940;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.Spi;
import nl.zetel.spi.StatementReader;

/** Reads MT940 statements. */
public final class Mt940Plugin implements Plugin {

    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(
            "bank-mt940",
            "Bankafschriften (MT940)",
            "0.1.0",
            Spi.VERSION,
            Settings.keys(),
            Set.of(StatementReader.class));

    /** For the service loader. */
    public Mt940Plugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Collection<? extends Extension> start(PluginContext context) throws PluginException {
        return List.of(new Mt940Reader(Settings.of(context.configuration())));
    }
}
