package nl.zetel.plugin.smtp;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginException;

/** Whose certificates are believed: those in a file of the operator, for a mail server with one of the organisation's own. */
final class Trust {

    private Trust() {}

    /** Makes connections that believe that file; empty to believe what Java does. */
    static Optional<SSLSocketFactory> read(PluginConfiguration configuration) throws PluginException {
        Optional<String> file = configuration.get(Keys.TRUST_STORE.name()).filter(text -> !text.isBlank());
        return file.isEmpty() ? Optional.empty() : Optional.of(sockets(file.get(), password(configuration)));
    }

    private static SSLSocketFactory sockets(String file, char[] password) throws PluginException {
        try {
            KeyStore store = KeyStore.getInstance(Path.of(file).toFile(), password);
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new PluginException(
                    Keys.full(Keys.TRUST_STORE) + " kan niet worden gelezen. Geef een PKCS#12-bestand en zet "
                            + Keys.full(Keys.TRUST_STORE_PASSWORD) + ".",
                    e);
        }
    }

    private static char[] password(PluginConfiguration configuration) {
        return configuration.get(Keys.TRUST_STORE_PASSWORD.name()).orElse("").toCharArray();
    }
}
