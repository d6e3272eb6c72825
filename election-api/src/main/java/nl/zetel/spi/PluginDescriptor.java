package nl.zetel.spi;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a plugin is and needs.
 *
 * @param id identifier in kebab case; also the name of its folder and of its configuration
 * @param name name for people, in Dutch
 * @param version version of the plugin
 * @param spiVersion version of the SPI that it was made for, see {@link Spi#VERSION}
 * @param configuration keys that it reads
 * @param provides types of extension that it provides
 */
public record PluginDescriptor(
        String id,
        String name,
        String version,
        String spiVersion,
        List<ConfigurationKey> configuration,
        Set<Class<? extends Extension>> provides) {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks what it is given.
     *
     * @param id identifier in kebab case; also the name of its folder and of its configuration
     * @param name name for people, in Dutch
     * @param version version of the plugin
     * @param spiVersion version of the SPI that it was made for, see {@link Spi#VERSION}
     * @param configuration keys that it reads
     * @param provides types of extension that it provides
     * @throws IllegalArgumentException if the identifier is not kebab case or nothing is provided
     */
    public PluginDescriptor {
        configuration = List.copyOf(configuration);
        provides = Set.copyOf(provides);
        if (!KEBAB_CASE.matcher(id).matches()) {
            throw new IllegalArgumentException("A plugin id is written in kebab case, not \"" + id + "\"");
        }
        if (provides.isEmpty()) {
            throw new IllegalArgumentException("A plugin provides at least one type of extension");
        }
    }
}
