package nl.zetel.plugin.smtp;

import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import nl.zetel.spi.PluginException;

/** How the way to the server is protected. */
enum Security {
    /** Plain at first, then TLS or nothing at all. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS,
    /** None; only on this machine. */
    NONE;

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    static Security of(String text, String host) throws PluginException {
        Security found = null;
        for (Security each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
                found = each;
            }
        }
        if (found == null) {
            throw new PluginException(Keys.full(Keys.SECURITY) + " moet starttls, tls of none zijn.");
        }
        if (found == NONE && !THIS_MACHINE.contains(host)) {
            throw new PluginException(Keys.full(Keys.SECURITY)
                    + " mag alleen none zijn naar een mailserver op deze machine (localhost): in de post staan"
                    + " persoonsgegevens.");
        }
        return found;
    }

    String protocol() {
        return this == TLS ? "smtps" : "smtp";
    }

    void apply(Properties properties) {
        String prefix = "mail." + protocol() + ".";
        properties.put(prefix + "starttls.enable", Boolean.toString(this == STARTTLS));
        properties.put(prefix + "starttls.required", Boolean.toString(this == STARTTLS));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
    }
}
