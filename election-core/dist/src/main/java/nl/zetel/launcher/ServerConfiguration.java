package nl.zetel.launcher;

import java.util.stream.Stream;

/** What the launcher settles before the server starts. */
final class ServerConfiguration {

    private static final String ISSUER = "mp.jwt.verify.issuer";
    private static final String KEY = "mp.jwt.verify.publickey";
    private static final String KEY_LOCATION = "mp.jwt.verify.publickey.location";
    private static final String URL = "zetel.database.url";

    private final Home home;
    private final Settings settings;

    ServerConfiguration(Home home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    void settle(StartOptions options) {
        settings.decide("zetel.data.directory", options.data().toString());
        settings.decide("zetel.demo", Boolean.toString(options.demo()));
        settings.suggest("zetel.plugins.dir", home.plugins().toString());
        BsnKeys.suggest(settings, options.data().resolve("keys.properties"));
        settings.get(URL).filter(url -> url.startsWith("jdbc:postgresql:")).ifPresent(this::postgres);
        if (options.demo()) {
            trustDemoIssuer();
        }
    }

    /** PostgreSQL repeats the values of a refused row in its messages; values are personal data and messages are logged. */
    private void postgres(String url) {
        settings.suggest("zetel.database.class", "org.postgresql.ds.PGSimpleDataSource");
        if (!url.contains("logServerErrorDetail")) {
            settings.decide(URL, url + (url.contains("?") ? "&" : "?") + "logServerErrorDetail=false");
        }
    }

    private void trustDemoIssuer() {
        Stream.of(ISSUER, KEY, KEY_LOCATION)
                .filter(key -> settings.get(key).isPresent())
                .findFirst()
                .ifPresent(key -> {
                    throw new LaunchException(
                            ExitCode.CONFIGURATION,
                            "With --demo the demonstration issuer is the only one: remove " + key
                                    + " from the configuration, or start without --demo");
                });
        settings.decide(ISSUER, TokenRequest.ISSUER);
        settings.decide(KEY, DemoIssuer.publicKey(home));
    }
}
