package nl.zetel.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a document of ours, which tests hold the server to. */
final class MarkdownTable {

    private MarkdownTable() {}

    /** The rows of the tables whose heading begins with these cells, in order; a cell without quotes of code. */
    static List<List<String>> rows(String document, String... heading) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : lines(document)) {
            List<String> cells = cells(line);
            if (cells.size() >= heading.length
                    && cells.subList(0, heading.length).equals(List.of(heading))) {
                inside = true;
            } else if (!line.startsWith("|")) {
                inside = false;
            } else if (inside && !line.startsWith("|-")) {
                rows.add(cells);
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException(document + " has no table " + String.join(", ", heading));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Stream.of(line.substring(1).split("\\|"))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList()
                : List.of();
    }

    private static List<String> lines(String document) {
        try {
            return Files.readAllLines(root().resolve("docs").resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project's folder. */
    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("docs/four-eyes.md")))
                .findFirst()
                .orElseThrow();
    }
}
