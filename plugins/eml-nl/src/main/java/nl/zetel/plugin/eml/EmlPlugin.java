package nl.zetel.plugin.eml;

import jakarta.xml.bind.JAXBException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.ElectionDocumentFormat;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.Spi;

/** Election documents in EML_NL. */
public final class EmlPlugin implements Plugin {

    private static final String SCHEMA_DIRECTORY = "schema-directory";

    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(
            "eml-nl",
            "EML_NL 1.2.2",
            "1.0.0",
            Spi.VERSION,
            List.of(ConfigurationKey.optional(
                    SCHEMA_DIRECTORY,
                    ConfigurationKey.Type.PATH,
                    "map met de officiële EML_NL-schema's, waaraan documenten dan worden getoetst")),
            Set.of(ElectionDocumentFormat.class));

    /** Does no work. */
    public EmlPlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Collection<? extends Extension> start(PluginContext context) throws PluginException {
        try {
            return List.of(new EmlFormat(schemas(context.configuration())));
        } catch (JAXBException e) {
            throw new PluginException("De JAXB-bibliotheken van deze plug-in zijn niet volledig", e);
        }
    }

    private static SchemaStore schemas(PluginConfiguration configuration) throws PluginException {
        return configuration.get(SCHEMA_DIRECTORY).isPresent()
                ? SchemaStore.of(configuration.path(SCHEMA_DIRECTORY))
                : SchemaStore.none();
    }
}
