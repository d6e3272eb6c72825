package nl.zetel.launcher;

import java.net.URI;
import java.util.Set;

/**
 * Where the server listens.
 *
 * @param address a network address of this machine, or the one that stands for all of them
 * @param port a free port
 */
record Listener(String address, int port) {

    private static final Set<String> ALL = Set.of("0.0.0.0", "::");

    static Listener of(Settings settings, int port) {
        return new Listener(settings.get("zetel.http.address").orElse("0.0.0.0"), port);
    }

    /** How this machine reaches the server. */
    URI url() {
        return URI.create("http://" + host() + ":" + port + "/");
    }

    private String host() {
        if (ALL.contains(address)) {
            return "localhost";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
