package nl.zetel.plugin.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.Spi;

/** A plugin that works; tests break it by overriding a method. */
public abstract class ToyPlugin implements Plugin {

    /** The types of its extension. */
    protected abstract Set<Class<? extends Extension>> provides();

    /** Its extension. */
    protected abstract Extension extension(PluginContext context);

    protected List<ConfigurationKey> keys() {
        return List.of();
    }

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor("toy", "Speelgoed", "1.0.0", Spi.VERSION, keys(), provides());
    }

    @Override
    public Collection<? extends Extension> start(PluginContext context) throws PluginException {
        return List.of(extension(context));
    }
}
