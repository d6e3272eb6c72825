package nl.zetel.plugin.extract;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line line on which it begins, from 1
 * @param offset where it begins, in bytes
 * @param length how long it is, in bytes, without its end of line
 * @param fields what it holds
 */
record CsvRow(int line, long offset, int length, List<String> fields) {

    /** Does not show what it holds. */
    @Override
    public String toString() {
        return "CsvRow[line " + line + "]";
    }
}
