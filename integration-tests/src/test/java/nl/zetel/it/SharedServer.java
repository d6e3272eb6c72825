package nl.zetel.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.StubOptions;

/**
 * One demonstration server with all plugins, and the register that it consults, for all test classes of a run. The first
 * class that asks starts it; it ends with the run. Tests share its clock and its database, so each sets the clock that it
 * needs ({@link #clock}) and makes its own election; a test that counts on being alone takes a municipality of its own.
 */
final class SharedServer {

    private static final Map<List<String>, String> TOKENS = new ConcurrentHashMap<>();

    private SharedServer() {}

    /** Starts with its first use. */
    private static final class Running {
        private static final BrpStubServer REGISTER = register();
        private static final Distribution SERVER = server();

        private static BrpStubServer register() {
            try {
                return BrpStubServer.start(StubOptions.westerveld().on(LocalDate.of(2018, 2, 5)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Distribution server() {
            try {
                Path data = Files.createTempDirectory("zetel-shared");
                Distribution server = Distribution.start(
                        data,
                        Map.of(
                                "ZETEL_PLUGIN_BRP_HAAL_CENTRAAL_URL",
                                REGISTER.address().toString(),
                                "ZETEL_PLUGIN_BRP_HAAL_CENTRAAL_PAUSE",
                                "PT0S"),
                        "--demo");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(Distribution server, Path data) {
            try {
                server.close();
                REGISTER.close();
                Folders.delete(data);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Where it is, without a slash at the end. */
    static String address() {
        return Running.SERVER.address();
    }

    /** The register that it consults: its knobs (faults) and its traffic. */
    static BrpStubServer register() {
        return Running.REGISTER;
    }

    /** A caller from Westerveld. */
    static Api as(String user, String... roles) {
        return in("1701", user, roles);
    }

    /** A caller from that municipality. */
    static Api in(String municipality, String user, String... roles) {
        return host().in(municipality, user, roles);
    }

    /** The server as a place to send requests to. */
    static Host host() {
        return new Host(address());
    }

    /** A token of the demonstration's issuer, made once. */
    static String token(String municipality, String user, String... roles) {
        return TOKENS.computeIfAbsent(
                key(municipality, user, roles), key -> Distribution.token(user, municipality, List.of(roles)));
    }

    /** A caller without a token, as the public is. */
    static Api nobody() {
        return new Api(address(), "");
    }

    /** Sets the clock, such as {@code 2018-02-05T10:00:00+01:00}; it runs on from there. */
    static void clock(String now) {
        host().clock(now);
    }

    private static List<String> key(String municipality, String user, String... roles) {
        return List.of(municipality, user, String.join(",", roles));
    }
}
