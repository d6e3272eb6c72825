package nl.zetel.plugin.manual;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.ConfigurationKey.Type;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.PopulationRegister;

/** The population register for whoever has no connection, or has one that is down: the process can always go on. */
public final class ManualPlugin implements Plugin {

    static final String ID = "brp-manual";
    private static final String MAX_AGE = "max-age";

    /** For the host. */
    public ManualPlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor(
                ID,
                "BRP met de hand",
                "0.1.0",
                "1.0",
                List.of(ConfigurationKey.withDefault(
                        MAX_AGE, Type.DURATION, "PT168H", "Hoe oud een bevestiging mag zijn")),
                Set.of(PopulationRegister.class));
    }

    @Override
    public List<? extends Extension> start(PluginContext context) throws PluginException {
        Duration maxAge = context.configuration().duration(MAX_AGE);
        if (maxAge.isNegative() || maxAge.isZero()) {
            throw new PluginException(Text.MAX_AGE.of());
        }
        return List.of(new ManualRegister(context.clock(), maxAge, context.processingLog()));
    }
}
