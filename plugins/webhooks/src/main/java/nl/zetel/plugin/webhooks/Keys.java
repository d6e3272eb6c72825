package nl.zetel.plugin.webhooks;

import java.util.List;
import java.util.Optional;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.ConfigurationKey.Type;

/** The configuration keys. */
final class Keys {

    static final String URL = "url";
    static final String SECRET = "secret";

    private static final ConfigurationKey FIRST_URL = ConfigurationKey.required(
            URL, Type.URI, "adres waar de gebeurtenissen heen gaan, met https (http alleen naar deze machine)");
    private static final ConfigurationKey FIRST_SECRET = new ConfigurationKey(
            SECRET,
            Type.TEXT,
            true,
            true,
            Optional.empty(),
            "geheim waarmee elk bericht wordt ondertekend, ten minste 24 tekens; de ontvanger kent het ook");
    private static final ConfigurationKey MORE_URLS = ConfigurationKey.optional(
            URL + ".*", Type.URI, "nog een adres, onder een eigen naam zoals url.zaaksysteem");
    private static final ConfigurationKey MORE_SECRETS =
            ConfigurationKey.secret(SECRET + ".*", "het geheim van het adres met die naam");

    static final ConfigurationKey TYPES = ConfigurationKey.withDefault(
            "types",
            Type.TEXT,
            "*",
            "soorten die worden verstuurd, gescheiden door komma's; een ster aan het eind staat voor de rest");
    static final ConfigurationKey TIMEOUT = ConfigurationKey.withDefault(
            "timeout", Type.DURATION, "PT8S", "hoe lang een ontvanger over een antwoord mag doen");

    static final List<ConfigurationKey> ALL = List.of(FIRST_URL, FIRST_SECRET, MORE_URLS, MORE_SECRETS, TYPES, TIMEOUT);

    private Keys() {}
}
