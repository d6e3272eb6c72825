package nl.zetel.launcher;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The options of a command: {@code --name value}, {@code --name=value} or, for a switch, {@code --name} alone. */
final class Arguments {

    private final Map<String, List<String>> values = new TreeMap<>();

    private Arguments() {}

    /** Reads options; refuses a name that is neither in {@code valued} nor in {@code switches}, and a missing value. */
    static Arguments parse(List<String> words, Set<String> valued, Set<String> switches) {
        Arguments arguments = new Arguments();
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            arguments.take(rest, valued, switches);
        }
        return arguments;
    }

    private void take(Deque<String> rest, Set<String> valued, Set<String> switches) {
        List<String> parts = Arrays.asList(rest.pop().split("=", 2));
        String name = parts.get(0);
        if (switches.contains(name) && parts.size() == 1) {
            add(name, "");
        } else if (valued.contains(name)) {
            add(name, parts.size() == 2 ? parts.get(1) : next(name, rest));
        } else {
            throw usage("Unknown option " + name);
        }
    }

    private static String next(String name, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw usage("Option " + name + " needs a value");
        }
        return rest.pop();
    }

    private void add(String name, String value) {
        values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> one(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw usage("Option " + name + " is given more than once");
        }
        return given.stream().findFirst();
    }

    int number(String name, int fallback, int lowest, int highest) {
        return one(name).map(text -> number(name, text, lowest, highest)).orElse(fallback);
    }

    private static int number(String name, String text, int lowest, int highest) {
        try {
            int number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw usage("Option " + name + " is not a number: " + text);
        }
        throw usage("Option " + name + " is not between " + lowest + " and " + highest + ": " + text);
    }

    static LaunchException usage(String message) {
        return new LaunchException(ExitCode.USAGE, message + ". See: zetel help");
    }
}
