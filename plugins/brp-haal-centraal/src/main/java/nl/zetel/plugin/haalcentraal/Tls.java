package nl.zetel.plugin.haalcentraal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginException;
import org.jspecify.annotations.Nullable;

/**
 * The connection's own key and trust stores. The checks of the JDK are never switched off.
 *
 * @param context context with those stores; empty for the JDK's defaults
 * @param expires when the client's certificate ends
 */
record Tls(Optional<SSLContext> context, Optional<Instant> expires) {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Reads the stores. */
    static Tls read(PluginConfiguration configuration, Instant now) throws PluginException {
        Optional<KeyStore> keys = store(configuration, Keys.KEY_STORE, Keys.KEY_STORE_PASSWORD);
        Optional<KeyStore> trust = store(configuration, Keys.TRUST_STORE, Keys.TRUST_STORE_PASSWORD);
        if (keys.isEmpty() && trust.isEmpty()) {
            return new Tls(Optional.empty(), Optional.empty());
        }
        try {
            Optional<Instant> expires = keys.isPresent() ? expiry(keys.get()) : Optional.empty();
            if (expires.isPresent() && expires.get().isBefore(now)) {
                throw new PluginException(Text.CERTIFICATE_EXPIRED.of(day(expires.get())));
            }
            char[] password = password(configuration, Keys.KEY_STORE_PASSWORD);
            return new Tls(Optional.of(context(keys.orElse(null), password, trust.orElse(null))), expires);
        } catch (GeneralSecurityException e) {
            throw new PluginException(Text.KEY_STORE.of(Keys.KEY_STORE), e);
        }
    }

    /** The day, in the Netherlands, on which that moment lies. */
    static LocalDate day(Instant moment) {
        return moment.atZone(AMSTERDAM).toLocalDate();
    }

    private static Optional<KeyStore> store(PluginConfiguration configuration, String key, String passwordKey)
            throws PluginException {
        Optional<String> file = configuration.get(key).filter(text -> !text.isBlank());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    KeyStore.getInstance(Path.of(file.get()).toFile(), password(configuration, passwordKey)));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new PluginException(Text.KEY_STORE.of(key), e);
        }
    }

    private static char[] password(PluginConfiguration configuration, String key) {
        return configuration.get(key).orElse("").toCharArray();
    }

    private static SSLContext context(@Nullable KeyStore keys, char[] password, @Nullable KeyStore trust)
            throws GeneralSecurityException {
        KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(keys, password);
        TrustManagerFactory trustManagers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trustManagers.init(trust);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
        return context;
    }

    private static Optional<Instant> expiry(KeyStore keys) throws GeneralSecurityException {
        Optional<Instant> first = Optional.empty();
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.isKeyEntry(alias) && keys.getCertificate(alias) instanceof X509Certificate certificate) {
                Instant end = certificate.getNotAfter().toInstant();
                first = first.map(
                                earlier -> Collections.min(java.util.List.of(earlier, end), Comparator.naturalOrder()))
                        .or(() -> Optional.of(end));
            }
        }
        return first;
    }
}
