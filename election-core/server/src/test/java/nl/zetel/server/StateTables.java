package nl.zetel.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables and pictures of {@code docs/states.md}. */
final class StateTables {

    private static final Pattern NAME = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z]\\w+(?:\\.[A-Z]\\w+)?)`:");
    private static final Pattern ARROW = Pattern.compile("^    (\\S+) --> (\\S+)$", Pattern.MULTILINE);

    private final Path docs = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
            .map(folder -> folder.resolve("docs"))
            .filter(folder -> Files.exists(folder.resolve("states.md")))
            .findFirst()
            .orElseThrow();

    /**
     * A row.
     *
     * @param transitions each as {@code FROM --> TO}
     * @param operation the operation; blank if the server does it by itself
     * @param roles roles of the operation, as the contract writes them
     * @param secondPerson whether it needs somebody else than who did the first step
     */
    record Row(List<String> transitions, String operation, String roles, boolean secondPerson) {}

    /**
     * A thing that stands somewhere.
     *
     * @param states name of the class of its states
     * @param rows its table
     * @param picture its arrows
     */
    record Thing(String states, List<Row> rows, Set<String> picture) {

        Set<String> transitions() {
            return rows.stream()
                    .flatMap(row -> row.transitions().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    List<Thing> things() {
        return Stream.of(read("states.md").split("\n## "))
                .filter(section -> NAME.matcher(section).find())
                .map(StateTables::thing)
                .toList();
    }

    /** Operations that need a second person. */
    Set<String> secondPersons() {
        return Pattern.compile("^\\| `(\\w+)` \\| `", Pattern.MULTILINE)
                .matcher(read("four-eyes.md"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Thing thing(String section) {
        Matcher name = NAME.matcher(section);
        name.find();
        String states = "nl.zetel.server." + name.group(1).replaceAll("\\.([A-Z]\\w+)\\.([A-Z]\\w+)$", ".$1\\$$2");
        Set<String> picture = ARROW.matcher(section)
                .results()
                .map(arrow -> arrow.group(1).replace("[*]", "—") + " --> " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Row> rows = section.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| From "))
                .map(StateTables::row)
                .toList();
        return new Thing(states, rows, picture);
    }

    private static Row row(String line) {
        String[] cells = line.substring(1).split("\\|", -1);
        List<String> transitions = Stream.of(cells[0].strip().split(", "))
                .flatMap(from -> Stream.of(cells[1].strip().split(", ")).map(to -> from + " --> " + to))
                .toList();
        String by = cells[2].strip();
        return new Row(
                transitions,
                by.startsWith("`") ? by.replace("`", "") : "",
                cells[3].strip(),
                "yes".equals(cells[4].strip()));
    }

    private String read(String name) {
        try {
            return Files.readString(docs.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
