package nl.zetel.plugin.smtp;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginException;

/**
 * Where mail goes, and in whose name.
 *
 * @param session settings of the library
 * @param security protection of the way to the server
 * @param user user and password; empty if the server asks for none
 * @param from sender
 * @param replyTo where answers go, if not to the sender
 * @param clock the server's clock
 */
record Settings(
        Session session,
        Security security,
        Optional<Login> user,
        InternetAddress from,
        Optional<InternetAddress> replyTo,
        Clock clock) {

    /**
     * Who we are to the server.
     *
     * @param name user
     * @param password password
     */
    record Login(String name, String password) {

        /** Does not show the password. */
        @Override
        public String toString() {
            return "Login[" + name + "]";
        }
    }

    static Settings of(PluginContext context) throws PluginException {
        PluginConfiguration configuration = context.configuration();
        String host = configuration.text(Keys.HOST.name());
        Security security = Security.of(configuration.text(Keys.SECURITY.name()), host);
        Optional<String> replyTo = configuration.get(Keys.REPLY_TO.name());
        return new Settings(
                session(configuration, host, security),
                security,
                login(configuration),
                address(Keys.FROM, configuration.text(Keys.FROM.name())),
                replyTo.isEmpty() ? Optional.empty() : Optional.of(address(Keys.REPLY_TO, replyTo.get())),
                context.clock());
    }

    private static Session session(PluginConfiguration configuration, String host, Security security)
            throws PluginException {
        int port = Integer.parseInt(configuration.text(Keys.PORT.name()));
        if (port < 1 || port > 65_535) {
            throw new PluginException(Keys.full(Keys.PORT) + " moet een poort zijn, van 1 tot en met 65535.");
        }
        Duration timeout = configuration.duration(Keys.TIMEOUT.name());
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(Duration.ofHours(1)) > 0) {
            throw new PluginException(Keys.full(Keys.TIMEOUT) + " moet meer dan nul en ten hoogste een uur zijn.");
        }
        Properties properties = new Properties();
        String prefix = "mail." + security.protocol() + ".";
        String millis = Long.toString(timeout.toMillis());
        properties.put(prefix + "host", host);
        properties.put(prefix + "port", Integer.toString(port));
        properties.put(prefix + "connectiontimeout", millis);
        properties.put(prefix + "timeout", millis);
        properties.put(prefix + "writetimeout", millis);
        properties.put(prefix + "localhost", "localhost");
        security.apply(properties);
        Trust.read(configuration).ifPresent(sockets -> properties.put(prefix + "ssl.socketFactory", sockets));
        return Session.getInstance(properties);
    }

    private static Optional<Login> login(PluginConfiguration configuration) throws PluginException {
        Optional<String> user = configuration.get(Keys.USER.name());
        Optional<String> password = configuration.get(Keys.PASSWORD.name());
        if (user.isPresent() != password.isPresent()) {
            throw new PluginException(
                    "Zet " + Keys.full(Keys.USER) + " en " + Keys.full(Keys.PASSWORD) + " allebei, of geen van beide.");
        }
        return user.map(name -> new Login(name, password.orElseThrow()));
    }

    private static InternetAddress address(ConfigurationKey key, String text) throws PluginException {
        try {
            InternetAddress address = new InternetAddress(text, true);
            if (address.getPersonal() != null) {
                address.setPersonal(address.getPersonal(), "UTF-8");
            }
            if (address.getAddress().indexOf('@') < 0) {
                throw new AddressException("No domain");
            }
            return address;
        } catch (AddressException | java.io.UnsupportedEncodingException e) {
            throw new PluginException(Keys.full(key) + " moet een e-mailadres zijn, eventueel met een naam ervoor.");
        }
    }
}
