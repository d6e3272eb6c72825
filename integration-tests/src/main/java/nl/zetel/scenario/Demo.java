package nl.zetel.scenario;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.zetel.it.Distribution;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.StubOptions;

/** Starts the distribution with all its plugins and a register of fictitious persons, and plays the election. */
public final class Demo {

    private static final int USUAL_PORT = 8080;

    private Demo() {}

    /** @param arguments the folder for the data of this run; whether to stay afterwards */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "demo-");
        try (BrpStubServer register = register();
                Distribution server = Distribution.start(port(), data, plugins(register), "--demo")) {
            out.println("Zetel is gestart op " + server.address() + "/");
            new Play(server.address(), (user, role) -> Distribution.token(user, List.of(role)), out).run(step -> {});
            if (Boolean.parseBoolean(arguments[1])) {
                stay(server, out);
            }
        }
    }

    /** The register, on the day before nomination. */
    public static BrpStubServer register() throws IOException {
        return BrpStubServer.start(StubOptions.westerveld().on(LocalDate.of(2018, 2, 5)));
    }

    /** What the plugins have to know; the register's pause between calls is for real registers. */
    public static Map<String, String> plugins(BrpStubServer register) {
        return Map.of(
                "ZETEL_PLUGIN_BRP_HAAL_CENTRAAL_URL",
                register.address().toString(),
                "ZETEL_PLUGIN_BRP_HAAL_CENTRAAL_PAUSE",
                "PT0S");
    }

    private static int port() throws IOException {
        try (ServerSocket usual = new ServerSocket(USUAL_PORT)) {
            return usual.getLocalPort();
        } catch (IOException taken) {
            return Distribution.freePort();
        }
    }

    private static void stay(Distribution server, PrintStream out) throws InterruptedException {
        out.println();
        out.println(
                "De server blijft draaien; Ctrl-C stopt hem. De API staat in de browser op " + server.address() + "/");
        out.println("Een token: election-core/dist/target/zetel/bin/zetel token --role auditor --user els");
        server.await();
    }
}
