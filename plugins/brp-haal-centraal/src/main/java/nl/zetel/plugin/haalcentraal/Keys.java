package nl.zetel.plugin.haalcentraal;

import static nl.zetel.spi.ConfigurationKey.optional;
import static nl.zetel.spi.ConfigurationKey.required;
import static nl.zetel.spi.ConfigurationKey.secret;
import static nl.zetel.spi.ConfigurationKey.withDefault;

import java.util.List;
import java.util.Locale;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.ConfigurationKey.Type;
import nl.zetel.spi.Consultation.Profile;

/** The configuration keys. */
final class Keys {

    static final String URL = "url";
    static final String AUTH = "auth";
    static final String API_KEY = "api-key";
    static final String API_KEY_HEADER = "api-key-header";
    static final String BEARER_TOKEN = "bearer-token";
    static final String TOKEN_URL = "oauth2.token-url";
    static final String CLIENT_ID = "oauth2.client-id";
    static final String CLIENT_SECRET = "oauth2.client-secret";
    static final String SCOPE = "oauth2.scope";
    static final String TOKEN_PARAMETERS = "oauth2.parameter.";
    static final String KEY_STORE = "key-store";
    static final String KEY_STORE_PASSWORD = "key-store-password";
    static final String TRUST_STORE = "trust-store";
    static final String TRUST_STORE_PASSWORD = "trust-store-password";
    static final String HEADERS = "header.";
    static final String OIN = "oin";
    static final String PURPOSE_CONSULT = "purpose-consult";
    static final String PURPOSE_SEARCH = "purpose-search";
    static final String INLAND_ONLY = "inland-only";
    static final String BATCH_SIZE = "batch-size";
    static final String PARALLEL = "parallel";
    static final String PAUSE = "pause";
    static final String ATTEMPTS = "attempts";
    static final String REQUEST_TIMEOUT = "request-timeout";
    static final String TOTAL_TIMEOUT = "total-timeout";

    private Keys() {}

    static String fields(Profile profile) {
        return "fields." + profile.name().toLowerCase(Locale.ROOT);
    }

    static List<ConfigurationKey> all() {
        return List.of(
                required(URL, Type.URI, "Volledig adres van de vraag aan personen (eindigt meestal op /personen)"),
                withDefault(AUTH, Type.TEXT, "none", "Hoe we ons aanmelden: none, api-key, bearer, oauth2 of mtls"),
                secret(API_KEY, "De API-sleutel"),
                withDefault(API_KEY_HEADER, Type.TEXT, "X-API-KEY", "Kopregel waarin de API-sleutel gaat"),
                secret(BEARER_TOKEN, "Een vast bearertoken"),
                optional(TOKEN_URL, Type.URI, "Adres van de tokendienst (OAuth2 client credentials)"),
                optional(CLIENT_ID, Type.TEXT, "Client-id bij de tokendienst"),
                secret(CLIENT_SECRET, "Clientgeheim bij de tokendienst"),
                optional(SCOPE, Type.TEXT, "Scope die we bij de tokendienst vragen"),
                optional(TOKEN_PARAMETERS + "*", Type.TEXT, "Verdere parameters voor de tokendienst"),
                optional(KEY_STORE, Type.PATH, "Bestand (PKCS#12) met het clientcertificaat, voor tweezijdig TLS"),
                secret(KEY_STORE_PASSWORD, "Wachtwoord van key-store"),
                optional(TRUST_STORE, Type.PATH, "Bestand (PKCS#12) met de certificaten die we vertrouwen"),
                secret(TRUST_STORE_PASSWORD, "Wachtwoord van trust-store"),
                optional(
                        HEADERS + "*",
                        Type.TEXT,
                        "Kopregel die de poort van de gemeente vraagt, met {user}, {purpose}, "
                                + "{action}, {oin}, {trace} of {profile} erin"),
                optional(OIN, Type.TEXT, "Organisatie-identificatienummer van de gemeente"),
                optional(PURPOSE_CONSULT, Type.TEXT, "Doelbinding bij raadplegen, in plaats van die van de vraag"),
                optional(PURPOSE_SEARCH, Type.TEXT, "Doelbinding bij zoeken, in plaats van die van de vraag"),
                optional(fields(Profile.VOTER), Type.TEXT, "Velden voor kiezers en ondersteuners"),
                optional(fields(Profile.CANDIDATE), Type.TEXT, "Velden voor kandidaten"),
                optional(fields(Profile.ADDRESS), Type.TEXT, "Velden voor brieven"),
                withDefault(
                        INLAND_ONLY,
                        Type.BOOLEAN,
                        "true",
                        "Alleen Nederlandse adressen vragen (verblijfplaatsBinnenland)"),
                withDefault(BATCH_SIZE, Type.INTEGER, "20", "Personen in één vraag, 1 tot en met 20"),
                withDefault(PARALLEL, Type.INTEGER, "2", "Vragen tegelijk, 1 tot en met 10"),
                withDefault(PAUSE, Type.DURATION, "PT1S", "Rust tussen twee vragen na elkaar"),
                withDefault(ATTEMPTS, Type.INTEGER, "3", "Pogingen voor één vraag, 1 tot en met 5"),
                withDefault(REQUEST_TIMEOUT, Type.DURATION, "PT10S", "Hoe lang één poging mag duren"),
                withDefault(TOTAL_TIMEOUT, Type.DURATION, "PT25S", "Hoe lang alle pogingen samen mogen duren"));
    }
}
