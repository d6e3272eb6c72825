package nl.zetel.server.nomination.application;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line line of the file on which it begins, from 1
 * @param fields its fields
 */
record CsvRow(int line, List<String> fields) {

    /** Copies the list. */
    CsvRow {
        fields = List.copyOf(fields);
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }
}
