package nl.zetel.plugin.haalcentraal;

import java.net.http.HttpRequest;
import nl.zetel.spi.RegisterException;

/** How we make ourselves known in a request. */
interface Credentials {

    /** Adds what the register wants to see. */
    void addTo(HttpRequest.Builder request) throws RegisterException;

    /** The register did not accept us: whether something new can be tried. */
    default boolean renew() {
        return false;
    }

    /** Nothing in the request; the certificate of the connection may say who we are. */
    static Credentials none() {
        return request -> {};
    }

    /** The same header with every request. */
    static Credentials header(String name, String value) {
        return request -> request.setHeader(name, value);
    }
}
