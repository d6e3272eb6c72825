package nl.zetel.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import sun.misc.Signal;

/** {@code zetel start}: brings the server up, says when it is ready, and stays until it is told to stop. */
final class Start {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int LOOKS_BEFORE_A_WORD = 150;

    private static final String BANNER = """
            **********************************************************************
            *  DEMONSTRATION. Whoever has this distribution can issue tokens,    *
            *  and the clock can be set. Do not enter real persons.              *
            **********************************************************************""";

    private final Home home;
    private final PrintStream out;
    private final PrintStream err;

    Start(Home home, PrintStream out, PrintStream err) {
        this.home = home;
        this.out = out;
        this.err = err;
    }

    /** Returns only by a {@link LaunchException}; a signal ends the virtual machine. */
    void run(StartOptions options) {
        requireWar();
        Settings settings = Settings.of(home);
        DataDirectory data = DataDirectory.take(options.data());
        Listener listener = Listener.of(settings, Ports.free(options.port()));
        new ServerConfiguration(home, settings).settle(options);
        if (options.demo()) {
            err.println(BANNER);
        }
        err.println("Zetel " + Help.version() + " starts; its log is in " + data.log());
        stopCleanly();
        System.setOut(new StandardOutput());
        new Payara(home, data).boot(listener);
        watch(listener.url(), data);
    }

    private void requireWar() {
        if (!Files.isReadable(home.war())) {
            throw new LaunchException(ExitCode.DEPLOYMENT_FAILED, "The application is not there: " + home.war());
        }
    }

    /** A signal is an order, not a failure: the shutdown hooks run and the exit code is 0. */
    private static void stopCleanly() {
        for (String name : new String[] {"TERM", "INT"}) {
            Signal.handle(new Signal(name), signal -> System.exit(ExitCode.STOPPED.number()));
        }
    }

    private void watch(URI address, DataDirectory data) {
        Health health = new Health(address);
        if (!health.live().isOurs()) {
            throw failure(data);
        }
        awaitReady(health, address);
        out.println("Zetel is ready at " + address);
        out.flush();
        Logging.showWarnings();
        stay();
    }

    private void awaitReady(Health health, URI address) {
        Health.Answer answer = health.ready();
        for (int look = 1; !answer.isUp(); look++) {
            if (look == LOOKS_BEFORE_A_WORD) {
                err.println("Zetel runs at " + address + " but is not ready yet: " + answer.body());
            }
            pause(BETWEEN_LOOKS);
            answer = health.ready();
        }
    }

    private static LaunchException failure(DataDirectory data) {
        String more = "; more stands in " + data.log();
        return StartupTrouble.database()
                .map(reason -> new LaunchException(
                        ExitCode.DATABASE_UNREACHABLE,
                        "The database cannot be reached or brought up to date (" + reason + ")" + more))
                .orElseGet(() -> new LaunchException(
                        ExitCode.DEPLOYMENT_FAILED, "The application could not be deployed" + more));
    }

    private static void stay() {
        while (true) {
            pause(Duration.ofDays(1));
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException(ExitCode.STOPPED, "interrupted");
        }
    }
}
