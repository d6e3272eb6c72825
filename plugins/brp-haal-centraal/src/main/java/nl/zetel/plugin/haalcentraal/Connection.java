package nl.zetel.plugin.haalcentraal;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginException;

/**
 * Where we ask and how we make ourselves known.
 *
 * @param address address of the question
 * @param http the client
 * @param credentials what goes with every request
 * @param tls the connection's certificates
 */
record Connection(URI address, Http http, Credentials credentials, Tls tls) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    static Connection read(PluginContext context, Limits limits) throws PluginException {
        PluginConfiguration configuration = context.configuration();
        URI address = address(configuration, Keys.URL);
        Tls tls = Tls.read(configuration, context.clock().instant());
        HttpClient.Builder builder = context.httpClient().version(HttpClient.Version.HTTP_1_1);
        tls.context().ifPresent(builder::sslContext);
        Http http = new Http(builder.build());
        return new Connection(address, http, credentials(context, http, limits), tls);
    }

    private static Credentials credentials(PluginContext context, Http http, Limits limits) throws PluginException {
        PluginConfiguration configuration = context.configuration();
        String auth = configuration.text(Keys.AUTH);
        return switch (auth) {
            case "none" -> Credentials.none();
            case "api-key" ->
                header(
                        Keys.API_KEY,
                        configuration.text(Keys.API_KEY_HEADER),
                        needed(configuration, auth, Keys.API_KEY));
            case "bearer" ->
                header(Keys.BEARER_TOKEN, "Authorization", "Bearer " + needed(configuration, auth, Keys.BEARER_TOKEN));
            case "oauth2" -> {
                needed(configuration, auth, Keys.TOKEN_URL);
                yield new TokenCredentials(
                        http,
                        address(configuration, Keys.TOKEN_URL),
                        tokenParameters(configuration, auth),
                        context.clock(),
                        limits.request());
            }
            case "mtls" -> {
                needed(configuration, auth, Keys.KEY_STORE);
                yield Credentials.none();
            }
            default -> throw new PluginException(Text.AUTH_UNKNOWN.of(auth));
        };
    }

    private static Credentials header(String key, String name, String value) throws PluginException {
        if (!HeaderTemplates.isName(name) || !value.matches("[\\x20-\\x7E]+")) {
            throw new PluginException(Text.CREDENTIAL_INVALID.of(key, Keys.API_KEY_HEADER));
        }
        return Credentials.header(name, value);
    }

    private static Map<String, String> tokenParameters(PluginConfiguration configuration, String auth)
            throws PluginException {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("grant_type", "client_credentials");
        parameters.put("client_id", needed(configuration, auth, Keys.CLIENT_ID));
        parameters.put("client_secret", needed(configuration, auth, Keys.CLIENT_SECRET));
        configuration.get(Keys.SCOPE).ifPresent(scope -> parameters.put("scope", scope));
        configuration.all().forEach((key, value) -> {
            if (key.startsWith(Keys.TOKEN_PARAMETERS)) {
                parameters.put(key.substring(Keys.TOKEN_PARAMETERS.length()), value);
            }
        });
        return parameters;
    }

    private static String needed(PluginConfiguration configuration, String auth, String key) throws PluginException {
        return configuration
                .get(key)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new PluginException(Text.KEY_NEEDED.of(auth, key)));
    }

    private static URI address(PluginConfiguration configuration, String key) throws PluginException {
        URI address = configuration.uri(key);
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw new PluginException(Text.URL_INVALID.of(key));
        }
        if (address.getScheme().equals("http") && !THIS_MACHINE.contains(address.getHost())) {
            throw new PluginException(Text.URL_NOT_SECURE.of(key));
        }
        return address;
    }
}
