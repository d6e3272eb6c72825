package nl.example.bankcsv;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.StatementReader;

/** Reads the statements that our bookkeeping exports as CSV. */
public final class BankCsvPlugin implements Plugin {

    private static final ConfigurationKey MAX_LINES = ConfigurationKey.withDefault(
            "max-lines", ConfigurationKey.Type.INTEGER, "100000", "grootste aantal regels van een bestand");

    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(
            "bank-csv", // the name of the folder, and zetel.plugin.bank-csv.… in the configuration
            "Bankafschriften uit de boekhouding (CSV)",
            "1.0.0",
            "1.0", // the SPI that it was made for
            List.of(MAX_LINES),
            Set.of(StatementReader.class));

    /** Does no work. */
    public BankCsvPlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Collection<? extends Extension> start(PluginContext context) throws PluginException {
        int maxLines = context.configuration().integer(MAX_LINES.name());
        if (maxLines < 3) {
            throw new PluginException("Zet zetel.plugin.bank-csv.max-lines op 3 of meer.");
        }
        return List.of(new CsvReader(maxLines));
    }
}
