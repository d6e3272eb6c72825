package nl.zetel.server.counting.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zetel.api.Finding;
import nl.zetel.law.counting.CountKind;
import nl.zetel.server.table.CsvRow;

/**
 * Polling stations as a table with a header line; columns {@code nummer}, {@code naam}, {@code postcode}, {@code soort},
 * {@code telling} and {@code kiesgerechtigden}, in any order, the first two obligatory.
 *
 * @param stations stations of the rows that are right
 * @param errors what is wrong, row by row
 */
public record StationTable(List<PollingStation> stations, List<Finding> errors) {

    /** The most stations that a table has. */
    public static final int MOST_STATIONS = 5_000;

    private static final int MOST_ERRORS = 50;
    private static final int MOST_VOTERS = 999_999_999;
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\-]");
    private static final String NUMBER = "Het nummer is een getal van ten hoogste tien cijfers";
    private static final String NAME = "De naam is 1 tot en met 200 tekens";
    private static final String POSTAL_CODE = "Een postcode is vier cijfers en twee letters";
    private static final Map<String, PollingStation.Kind> KINDS = Map.of(
            "",
            PollingStation.Kind.FIXED,
            "vast",
            PollingStation.Kind.FIXED,
            "mobiel",
            PollingStation.Kind.MOBILE,
            "bijzonder",
            PollingStation.Kind.SPECIAL,
            "briefstembureau",
            PollingStation.Kind.POSTAL);
    private static final Map<String, CountKind> PROCEDURES =
            Map.of("", CountKind.DSO, "dso", CountKind.DSO, "cso", CountKind.CSO);

    /** Copies the lists. */
    public StationTable {
        stations = List.copyOf(stations);
        errors = List.copyOf(errors);
    }

    /** Reads the rows of the table. */
    public static StationTable of(List<CsvRow> rows) {
        Reading reading = new Reading(rows.isEmpty() ? List.of() : header(rows.get(0)));
        if (!reading.columns.contains("nummer") || !reading.columns.contains("naam")) {
            reading.error("rij 1", "COLUMNS_MISSING", "De eerste rij noemt de kolommen, ten minste nummer en naam");
        } else if (rows.size() == 1) {
            reading.error("rij 1", "EMPTY", "Onder de eerste rij staat geen stembureau");
        } else if (rows.size() > MOST_STATIONS + 1) {
            reading.error("rij 1", "TOO_MANY", "De tabel heeft meer dan " + MOST_STATIONS + " stembureaus");
        } else {
            rows.subList(1, rows.size()).forEach(reading::row);
            reading.errors.addAll(repeated(reading.stations));
        }
        return new StationTable(
                reading.stations, reading.errors.stream().limit(MOST_ERRORS).toList());
    }

    private static List<String> header(CsvRow row) {
        return row.fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** An error for each number that more than one station has. */
    public static List<Finding> repeated(List<PollingStation> stations) {
        Set<String> seen = new HashSet<>();
        return stations.stream()
                .map(PollingStation::number)
                .filter(number -> !seen.add(number))
                .distinct()
                .map(number ->
                        Finding.error("NUMBER_TWICE", "stembureau " + number, "Dit nummer komt meer dan eens voor"))
                .toList();
    }

    /** An error for each station of a document whose number or name no station here can have. */
    public static List<Finding> malformed(List<PollingStation> stations) {
        List<Finding> errors = new ArrayList<>();
        for (PollingStation station : stations) {
            String place = "stembureau " + station.number();
            if (!isNumber(station.number())) {
                errors.add(Finding.error("NUMBER", place, NUMBER));
            }
            if (!isName(station.name())) {
                errors.add(Finding.error("NAME", place, NAME));
            }
            if (!isPostalCode(station.postalCode())) {
                errors.add(Finding.error("POSTAL_CODE", place, POSTAL_CODE));
            }
        }
        return errors;
    }

    /** A postal code as it is kept: without blanks, in capitals. */
    public static String postalCode(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,10}");
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= 200;
    }

    private static boolean isPostalCode(String text) {
        return text.matches("([1-9][0-9]{3}[A-Z]{2})?");
    }

    /** The stations as such a table, which can be read again. */
    public static String text(List<PollingStation> stations) {
        StringBuilder text = new StringBuilder("nummer;naam;postcode;soort;telling;kiesgerechtigden\r\n");
        for (PollingStation station : stations) {
            text.append(station.number())
                    .append(';')
                    .append(quoted(station.name()))
                    .append(';')
                    .append(station.postalCode())
                    .append(';')
                    .append(word(station.kind()))
                    .append(';')
                    .append(station.procedure())
                    .append(';')
                    .append(station.eligibleVoters().map(String::valueOf).orElse(""))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String word(PollingStation.Kind kind) {
        return switch (kind) {
            case FIXED -> "vast";
            case MOBILE -> "mobiel";
            case SPECIAL -> "bijzonder";
            case POSTAL -> "briefstembureau";
        };
    }

    /** Quoted, and with an apostrophe before what a spreadsheet would calculate. */
    private static String quoted(String name) {
        String guarded = FORMULA.matcher(name).find() ? "'" + name : name;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }

    private static String unguarded(String name) {
        return name.startsWith("'") && FORMULA.matcher(name.substring(1)).find() ? name.substring(1) : name;
    }

    private static final class Reading {

        private final List<String> columns;
        private final List<PollingStation> stations = new ArrayList<>();
        private final List<Finding> errors = new ArrayList<>();

        Reading(List<String> columns) {
            this.columns = columns;
        }

        void row(CsvRow row) {
            String place = "rij " + row.line();
            List<String> fields = row.fields();
            int before = errors.size();
            if (fields.size() > columns.size()) {
                error(place, "COLUMNS", "Hier zijn meer velden dan de eerste rij kolommen noemt");
            }
            String number = field(fields, "nummer");
            if (!isNumber(number)) {
                error(place, "NUMBER", NUMBER);
            }
            String name = unguarded(field(fields, "naam"));
            if (!isName(name)) {
                error(place, "NAME", NAME);
            }
            String postalCode = postalCode(field(fields, "postcode"));
            if (!isPostalCode(postalCode)) {
                error(place, "POSTAL_CODE", POSTAL_CODE);
            }
            PollingStation.Kind kind = KINDS.get(field(fields, "soort").toLowerCase(Locale.ROOT));
            CountKind procedure = PROCEDURES.get(field(fields, "telling").toLowerCase(Locale.ROOT));
            if (kind == null) {
                error(place, "KIND", "De soort is vast, mobiel, bijzonder of briefstembureau");
            }
            if (procedure == null) {
                error(place, "PROCEDURE", "De telling is DSO (door het stembureau) of CSO (centraal)");
            }
            Optional<Integer> eligible = eligible(place, field(fields, "kiesgerechtigden"));
            if (kind != null && procedure != null && errors.size() == before) {
                stations.add(new PollingStation(number, name, postalCode, kind, procedure, eligible));
            }
        }

        private Optional<Integer> eligible(String place, String text) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) > MOST_VOTERS) {
                error(place, "ELIGIBLE_VOTERS", "Het aantal kiesgerechtigden is een getal");
                return Optional.empty();
            }
            return Optional.of(Integer.parseInt(text));
        }

        private String field(List<String> fields, String column) {
            int index = columns.indexOf(column);
            return index < 0 || index >= fields.size() ? "" : fields.get(index).strip();
        }

        private void error(String place, String code, String message) {
            errors.add(Finding.error(code, place, message));
        }
    }
}
