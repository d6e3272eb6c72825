package nl.zetel.launcher;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** {@code bin/zetel}: the first word is the command. */
public final class Main {

    private final Home home;
    private final PrintStream out;
    private final PrintStream err;

    Main(Home home, PrintStream out, PrintStream err) {
        this.home = home;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] words) {
        ExitCode code = new Main(Home.ofThisJar(), System.out, System.err).run(Arrays.asList(words));
        System.exit(code.number());
    }

    /** Runs a command; {@code start} returns only when the server could not start. */
    ExitCode run(List<String> words) {
        try {
            execute(words.isEmpty() ? "help" : words.get(0), words.subList(Math.min(1, words.size()), words.size()));
            return ExitCode.STOPPED;
        } catch (LaunchException e) {
            err.println("zetel: " + e.getMessage());
            return e.code();
        }
    }

    private void execute(String command, List<String> options) {
        switch (command) {
            case "start" -> new Start(home, out, err).run(StartOptions.parse(options, home));
            case "token" ->
                out.println(DemoIssuer.of(home).sign(TokenRequest.parse(options).claims(Clock.systemUTC())));
            case "plugin" -> PluginCommand.run(home, options);
            case "version", "--version" -> out.println("Zetel " + Help.version());
            case "help", "--help", "-h" -> out.print(Help.text());
            default -> throw Arguments.usage("Unknown command " + command);
        }
    }
}
