package nl.zetel.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.law.calendar.CalendarKey;

/** The tables of {@code docs/deadlines.md}. */
final class DeadlineTables {

    private static final String DAYS = "| Operation | Too early before";
    private static final String ACTS = "| Operation | Begins with";
    private static final String SAME = "| Operation | Held as";
    private static final String ROWS = "| Row | Held by";

    private final Path document = Stream.iterate(
                    Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
            .map(folder -> folder.resolve("docs/deadlines.md"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();

    /**
     * A term to the second.
     *
     * @param operation identifier of the operation
     * @param from its first second; empty if it has none
     * @param until its last second; empty if it has none
     * @param article the article that the refusal names; "none" if no article sets the term
     */
    record Term(String operation, Optional<OffsetDateTime> from, Optional<OffsetDateTime> until, String article) {}

    /** An operation that another one stands for, because the same code refuses both. */
    record Same(String operation, String as) {}

    /** A row of the calendar, the operation that is held to it or "none", and how or why not. */
    record Held(CalendarKey row, String by, String how) {}

    /** Every term that is tried. */
    List<Term> terms() {
        return Stream.concat(
                        rows(DAYS).map(row -> new Term(row.get(0), moment(row.get(1)), moment(row.get(2)), row.get(3))),
                        rows(ACTS).map(row -> new Term(row.get(0), moment(row.get(2)), moment(row.get(3)), row.get(4))))
                .toList();
    }

    List<Same> same() {
        return rows(SAME)
                .flatMap(row -> Stream.of(row.get(0).split(", ")).map(each -> new Same(each, row.get(1))))
                .toList();
    }

    List<Held> calendar() {
        return rows(ROWS)
                .map(row -> new Held(CalendarKey.valueOf(row.get(0)), row.get(1), row.get(2)))
                .toList();
    }

    private static Optional<OffsetDateTime> moment(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(cell));
    }

    private Stream<List<String>> rows(String head) {
        try {
            return Files.readAllLines(document).stream()
                    .dropWhile(line -> !line.startsWith(head))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Stream.of(line.substring(1).split("\\|", -1))
                            .map(String::strip)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
