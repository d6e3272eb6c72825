package nl.zetel.law.eligibility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a code of a national table means for the franchise, and from when until when: a file of lines
 * {@code code;meaning;first day;last day;note}, in which a day may be blank and {@code #} begins a remark.
 *
 * @param <M> the meanings
 */
final class CodeTable<M extends Enum<M>> {

    private final Map<String, List<Row<M>>> rows;

    private CodeTable(Map<String, List<Row<M>>> rows) {
        this.rows = rows;
    }

    static <M extends Enum<M>> CodeTable<M> read(String resource, Class<M> meanings) {
        try (InputStream stream = CodeTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No code table " + resource);
            }
            return new CodeTable<>(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line, meanings))
                    .collect(Collectors.groupingBy(Row::code, HashMap::new, Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the code means on that day, or empty if the table does not say. */
    Optional<M> meaning(String code, LocalDate day) {
        return rows.getOrDefault(code, List.of()).stream()
                .filter(row -> !day.isBefore(row.from()) && !day.isAfter(row.until()))
                .map(Row::meaning)
                .findFirst();
    }

    private static <M extends Enum<M>> Row<M> row(String line, Class<M> meanings) {
        String[] fields = line.split(";", -1);
        return new Row<>(
                fields[0],
                Enum.valueOf(meanings, fields[1]),
                day(fields[2], LocalDate.MIN),
                day(fields[3], LocalDate.MAX));
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        return text.isEmpty() ? otherwise : LocalDate.parse(text);
    }

    private record Row<M>(String code, M meaning, LocalDate from, LocalDate until) {}
}
