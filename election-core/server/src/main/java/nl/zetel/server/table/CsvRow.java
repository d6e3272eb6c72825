package nl.zetel.server.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line line of the file on which it begins, from 1
 * @param fields its fields
 */
public record CsvRow(int line, List<String> fields) {

    /** Copies the list. */
    public CsvRow {
        fields = List.copyOf(fields);
    }

    /** Whether there is nothing in it. */
    public boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }
}
