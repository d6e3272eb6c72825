package nl.zetel.plugin.camt;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.RefundWriter;
import nl.zetel.spi.Spi;
import nl.zetel.spi.StatementReader;

/** Reads camt.053 and camt.054 statements and writes pain.001 refund orders. */
public final class CamtPlugin implements Plugin {

    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(
            "bank-camt",
            "Bankafschriften en terugbetalingen (ISO 20022)",
            "0.1.0",
            Spi.VERSION,
            Limits.keys(),
            Set.of(StatementReader.class, RefundWriter.class));

    /** For the service loader. */
    public CamtPlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Collection<? extends Extension> start(PluginContext context) throws PluginException {
        return List.of(new CamtReader(Limits.of(context.configuration())), new Pain001Writer());
    }
}
