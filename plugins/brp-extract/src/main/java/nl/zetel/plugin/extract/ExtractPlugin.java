package nl.zetel.plugin.extract;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.ConfigurationKey.Type;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.PopulationRegister;
import org.jspecify.annotations.Nullable;

/** The population register from a file that the civil-affairs system exported: what every municipality can make. */
public final class ExtractPlugin implements Plugin {

    static final String ID = "brp-extract";
    private static final String FILE = "file";
    private static final String MAPPING = "mapping";
    private static final String AS_OF = "as-of";
    private static final String MAX_AGE = "max-age";
    private static final String PATIENCE = "wait";

    private @Nullable Loader loader;

    /** For the host. */
    public ExtractPlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor(
                ID,
                "BRP uit een uitdraai",
                "0.1.0",
                "1.0",
                List.of(
                        ConfigurationKey.required(FILE, Type.PATH, "De uitdraai: een CSV-bestand"),
                        ConfigurationKey.optional(MAPPING, Type.PATH, "De vertaaltabel van de leverancier"),
                        ConfigurationKey.optional(
                                AS_OF, Type.TEXT, "Het tijdstip van de stand; zonder deze sleutel dat van het bestand"),
                        ConfigurationKey.withDefault(MAX_AGE, Type.DURATION, "PT336H", "Hoe oud de uitdraai mag zijn"),
                        ConfigurationKey.withDefault(
                                PATIENCE, Type.DURATION, "PT20S", "Hoe lang een vraag op het inlezen wacht")),
                Set.of(PopulationRegister.class));
    }

    @Override
    public List<? extends Extension> start(PluginContext context) throws PluginException {
        PluginConfiguration configuration = context.configuration();
        Duration maxAge = configuration.duration(MAX_AGE);
        if (maxAge.isNegative() || maxAge.isZero()) {
            throw new PluginException(Text.MAX_AGE.of());
        }
        Mapping mapping = MappingFile.read(
                configuration.get(MAPPING).filter(text -> !text.isBlank()).map(Path::of));
        Loader started = new Loader(
                new Loader.Source(configuration.path(FILE), mapping, asOf(configuration)),
                configuration.duration(PATIENCE),
                context.executor(),
                context.logger());
        loader = started;
        return List.of(new ExtractRegister(started, context.clock(), maxAge, context.processingLog()));
    }

    private static Optional<Instant> asOf(PluginConfiguration configuration) throws PluginException {
        try {
            return configuration
                    .get(AS_OF)
                    .filter(text -> !text.isBlank())
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new PluginException(Text.AS_OF.of(), e);
        }
    }

    @Override
    public void close() {
        if (loader != null) {
            loader.close();
        }
    }
}
