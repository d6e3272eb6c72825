package nl.zetel.plugin.brpstub;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A register that speaks the BRP Personen API, on this machine only. Safe for use by several threads.
 *
 * <pre>{@code
 * try (BrpStubServer register = BrpStubServer.start(StubOptions.westerveld())) {
 *     register.knobs().next(Fault.UNAVAILABLE);
 *     … register.address() …
 * }
 * }</pre>
 */
public final class BrpStubServer implements AutoCloseable {

    static {
        // Otherwise the JDK's server holds small answers back for some forty milliseconds.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Knobs knobs;
    private final Traffic traffic = new Traffic();
    private final Optional<Tokens> tokens;

    private BrpStubServer(HttpServer server, StubOptions options) {
        this.server = server;
        this.knobs = new Knobs(options.latency(), options.today());
        this.tokens = options.clientSecret().map(Tokens::new);
        Gate gate = new Gate(options.apiKey(), tokens);
        server.createContext(Reply.PATH, new PersonsHandler(new Register(options.persons()), gate, knobs, traffic));
        server.createContext(ControlHandler.PATH, new ControlHandler(knobs));
        tokens.ifPresent(handler -> server.createContext(Tokens.PATH, handler));
        server.setExecutor(threads);
    }

    /**
     * Starts a server.
     *
     * @throws IOException if the port is taken
     */
    public static BrpStubServer start(StubOptions options) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
        BrpStubServer stub = new BrpStubServer(server, options);
        server.start();
        return stub;
    }

    /** The address to post requests for persons to. */
    public URI address() {
        return at(Reply.PATH);
    }

    /** The address that gives tokens, if the server wants them. */
    public URI tokenAddress() {
        return at(Tokens.PATH);
    }

    /** What can be turned while it runs. */
    public Knobs knobs() {
        return knobs;
    }

    /** What it was asked. */
    public Traffic traffic() {
        return traffic;
    }

    /**
     * Who gives tokens.
     *
     * @throws IllegalStateException if the server wants none
     */
    public Tokens tokens() {
        return tokens.orElseThrow(() -> new IllegalStateException("This server was started without a client secret"));
    }

    /** Stops at once; open connections are closed. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
