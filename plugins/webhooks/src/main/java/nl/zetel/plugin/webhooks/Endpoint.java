package nl.zetel.plugin.webhooks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginException;

/**
 * An address and the secret that is shared with it.
 *
 * @param name its name in the configuration; blank for the first
 * @param uri the address
 * @param signer signs what goes there
 */
record Endpoint(String name, URI uri, Signer signer) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST_NAME = 40;

    /** Those that the configuration names, the first one first. */
    static List<Endpoint> all(PluginConfiguration configuration) throws PluginException {
        List<Endpoint> endpoints = new ArrayList<>();
        endpoints.add(of("", configuration.text(Keys.URL), configuration));
        for (Map.Entry<String, String> entry : new TreeMap<>(configuration.all()).entrySet()) {
            if (entry.getKey().startsWith(Keys.URL + ".")) {
                String name = entry.getKey().substring(Keys.URL.length() + 1);
                endpoints.add(of(name, entry.getValue(), configuration));
            }
        }
        requireAddresses(configuration);
        return endpoints;
    }

    /** A secret without an address is a typing error in one of the two names. */
    private static void requireAddresses(PluginConfiguration configuration) throws PluginException {
        for (String key : configuration.all().keySet()) {
            if (key.startsWith(Keys.SECRET + ".")
                    && configuration
                            .get(key.replaceFirst(Keys.SECRET, Keys.URL))
                            .isEmpty()) {
                throw new PluginException("Bij " + full(key) + " hoort geen adres. Zet "
                        + full(key.replaceFirst(Keys.SECRET, Keys.URL)) + " of haal het geheim weg.");
            }
        }
    }

    private static Endpoint of(String name, String address, PluginConfiguration configuration) throws PluginException {
        if (!name.isEmpty()
                && (name.length() > LONGEST_NAME || !NAME.matcher(name).matches())) {
            throw new PluginException("De naam in " + full(Keys.URL + "." + name)
                    + " mag alleen kleine letters, cijfers en streepjes hebben, ten hoogste 40.");
        }
        String suffix = name.isEmpty() ? "" : "." + name;
        URI uri = address(URI.create(address), full(Keys.URL + suffix));
        String secret = configuration
                .get(Keys.SECRET + suffix)
                .orElseThrow(() -> new PluginException("Zet ook " + full(Keys.SECRET + suffix)
                        + ": zonder geheim kan de ontvanger niet zien dat een bericht van u komt."));
        return new Endpoint(name, uri, Signer.of(secret, full(Keys.SECRET + suffix)));
    }

    private static URI address(URI uri, String key) throws PluginException {
        boolean secure = "https".equals(uri.getScheme());
        boolean here = "http".equals(uri.getScheme()) && uri.getHost() != null && THIS_MACHINE.contains(uri.getHost());
        if (uri.getHost() == null || (!secure && !here)) {
            throw new PluginException(
                    key + " moet een adres met https zijn; http mag alleen naar deze machine (localhost).");
        }
        return uri;
    }

    private static String full(String key) {
        return "zetel.plugin.webhooks." + key;
    }

    /** The address without what may be secret in it. */
    String shown() {
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getPath();
    }

    /** Does not show the secret. */
    @Override
    public String toString() {
        return "Endpoint[" + name + " " + shown() + "]";
    }
}
