package nl.zetel.plugin.smtp;

import java.util.List;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.ConfigurationKey.Type;

/** What an operator sets. */
final class Keys {

    static final ConfigurationKey HOST =
            ConfigurationKey.required("host", Type.TEXT, "Naam van de mailserver die uitgaande post aanneemt");
    static final ConfigurationKey PORT = ConfigurationKey.withDefault("port", Type.INTEGER, "587", "Poort");
    static final ConfigurationKey SECURITY = ConfigurationKey.withDefault(
            "security",
            Type.TEXT,
            "starttls",
            "Versleuteling: starttls, tls (meteen, vaak poort 465) of none (alleen naar deze machine)");
    static final ConfigurationKey USER =
            ConfigurationKey.optional("user", Type.TEXT, "Gebruiker bij de mailserver, als die erom vraagt");
    static final ConfigurationKey PASSWORD = ConfigurationKey.secret("password", "Wachtwoord van die gebruiker");
    static final ConfigurationKey FROM = ConfigurationKey.required(
            "from", Type.TEXT, "Afzender, zoals Verkiezingen Voorbeeld <verkiezingen@voorbeeld.example>");
    static final ConfigurationKey REPLY_TO =
            ConfigurationKey.optional("reply-to", Type.TEXT, "Adres voor antwoorden, als dat een ander is");
    static final ConfigurationKey TIMEOUT = ConfigurationKey.withDefault(
            "timeout", Type.DURATION, "PT15S", "Hoe lang elke stap van de server mag duren");
    static final ConfigurationKey TRUST_STORE = ConfigurationKey.optional(
            "trust-store",
            Type.PATH,
            "Bestand (PKCS#12) met de certificaten die we vertrouwen, in plaats van die van Java");
    static final ConfigurationKey TRUST_STORE_PASSWORD =
            ConfigurationKey.secret("trust-store-password", "Wachtwoord van trust-store");

    static final List<ConfigurationKey> ALL =
            List.of(HOST, PORT, SECURITY, USER, PASSWORD, FROM, REPLY_TO, TIMEOUT, TRUST_STORE, TRUST_STORE_PASSWORD);

    private Keys() {}

    /** The key as an operator sets it. */
    static String full(ConfigurationKey key) {
        return "zetel.plugin.notify-smtp." + key.name();
    }
}
