package nl.zetel.server.designation.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.table.Csv;
import nl.zetel.server.table.CsvRow;

/**
 * A table of registered designations, with these columns in any order, separated by semicolons or commas.
 *
 * @param rows rows in order; to be used only if there is no error
 * @param errors everything that is wrong, by row
 */
record RegisterTable(List<Row> rows, List<FieldError> errors) {

    private static final String DESIGNATION = "aanduiding";
    private static final String GROUP = "groepering";
    private static final String AGENT = "gemachtigde";
    private static final String DEPUTY = "plaatsvervangend_gemachtigde";
    private static final List<String> REQUIRED = List.of(DESIGNATION, GROUP);
    private static final List<String> KNOWN = List.of(DESIGNATION, GROUP, AGENT, DEPUTY);
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_ERRORS = 50;
    private static final int LONGEST = 400;

    /** A row. */
    record Row(String designation, String group, AgentNames agent) {

        private boolean isTooLong() {
            return List.of(designation, group, agent.agent(), agent.deputy()).stream()
                    .anyMatch(field -> field.length() > LONGEST);
        }
    }

    /** Reads a file; errors do not end the reading, so that people hear of all of them at once. */
    static RegisterTable read(byte[] file) {
        RegisterTable table = new RegisterTable(new ArrayList<>(), new ArrayList<>());
        List<CsvRow> rows = Csv.rows(Csv.text(file), MOST_ROWS);
        if (rows.isEmpty()) {
            table.error(0, "EMPTY", "Het bestand is leeg");
            return table;
        }
        List<String> header = rows.get(0).fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (table.isHeader(header)) {
            table.rows(header, rows.subList(1, rows.size()));
        }
        return table;
    }

    private boolean isHeader(List<String> header) {
        List<String> missing =
                REQUIRED.stream().filter(name -> !header.contains(name)).toList();
        boolean unknown = header.stream().anyMatch(name -> !KNOWN.contains(name));
        if (!missing.isEmpty()) {
            error(0, "HEADER", "Regel 1: deze kolommen ontbreken: " + String.join(", ", missing));
        } else if (unknown || new HashSet<>(header).size() < header.size()) {
            error(0, "HEADER", "Regel 1: verwacht worden alleen de kolommen " + String.join(", ", KNOWN));
        }
        return errors.isEmpty();
    }

    private void rows(List<String> header, List<CsvRow> lines) {
        if (lines.isEmpty()) {
            error(0, "EMPTY", "Het bestand bevat geen aanduidingen");
        } else if (lines.size() > MOST_ROWS) {
            error(0, "TOO_MANY", "Het bestand heeft meer dan " + MOST_ROWS + " regels");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size() && errors.size() < MOST_ERRORS; i++) {
            row(header, lines.get(i), i + 1, seen);
        }
    }

    private void row(List<String> header, CsvRow line, int position, Set<String> seen) {
        String where = "Regel " + line.line() + ": ";
        if (line.fields().size() != header.size()) {
            error(
                    position,
                    "COLUMNS",
                    where + "verwacht worden " + header.size() + " velden, hier zijn het er "
                            + line.fields().size());
            return;
        }
        Row row = new Row(
                field(header, line, DESIGNATION),
                field(header, line, GROUP),
                new AgentNames(field(header, line, AGENT), field(header, line, DEPUTY)));
        check(row, position, where, seen);
        rows.add(row);
    }

    private void check(Row row, int position, String where, Set<String> seen) {
        if (row.designation.isEmpty()) {
            error(position, "MISSING", where + "de aanduiding ontbreekt");
        } else if (row.group.isEmpty()) {
            error(position, "MISSING", where + "de naam van de groepering ontbreekt");
        } else if (row.isTooLong()) {
            error(position, "TOO_LONG", where + "een veld is langer dan " + LONGEST + " tekens");
        } else if (!seen.add(row.designation + "\n" + row.group)) {
            error(position, "DUPLICATE", where + "deze aanduiding van deze groepering staat er al");
        }
    }

    private static String field(List<String> header, CsvRow line, String name) {
        int index = header.indexOf(name);
        return index < 0 ? "" : line.fields().get(index).strip();
    }

    private void error(int position, String code, String message) {
        errors.add(new FieldError("/rows/" + position, code, message));
    }
}
