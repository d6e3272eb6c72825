package nl.zetel.server.nomination.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.zetel.api.Finding;
import nl.zetel.law.name.NotationForm;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.table.Csv;
import nl.zetel.server.table.CsvRow;

/**
 * A table of candidates with the twenty-two columns that groups know from the Kiesraad's software, in any order,
 * separated by semicolons or commas.
 *
 * @param candidates candidates in order; to be used only if there is no error
 * @param errors everything that is wrong, by row and column
 * @param findings what is unusual
 */
record CandidateTable(List<ListedCandidate> candidates, List<FieldError> errors, List<Finding> findings) {

    static final List<String> COLUMNS = List.of(
            "voorletters",
            "roepnaam",
            "voorvoegsel",
            "achternaam",
            "woonplaats",
            "landcode",
            "bsn",
            "geboortedatum",
            "geslacht",
            "correspondentie_postcode",
            "correspondentie_huisnummer",
            "correspondentie_toevoeging",
            "correspondentie_straatnaam",
            "correspondentie_plaats",
            "gemachtigde_voorletters",
            "gemachtigde_voorvoegsel",
            "gemachtigde_achternaam",
            "gemachtigde_postcode",
            "gemachtigde_huisnummer",
            "gemachtigde_toevoeging",
            "gemachtigde_straatnaam",
            "gemachtigde_plaats");

    private static final int MOST_ROWS = 200;
    private static final int MOST_ERRORS = 50;

    /** Reads a file; errors do not end the reading, so that a group hears of all of them at once. */
    static CandidateTable read(byte[] file, LocalDate today) {
        CandidateTable table = new CandidateTable(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<CsvRow> rows = Csv.rows(Csv.text(file), MOST_ROWS);
        if (rows.isEmpty()) {
            table.error("/rows/0", "EMPTY", "Het bestand is leeg");
            return table;
        }
        List<String> header = rows.get(0).fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (table.isHeader(header)) {
            table.rows(header, rows.subList(1, rows.size()), today);
        }
        return table;
    }

    private boolean isHeader(List<String> header) {
        List<String> missing =
                COLUMNS.stream().filter(name -> !header.contains(name)).toList();
        List<String> unknown =
                header.stream().filter(name -> !COLUMNS.contains(name)).toList();
        if (!missing.isEmpty()) {
            error("/rows/0", "HEADER", "Regel 1: deze kolommen ontbreken: " + String.join(", ", missing));
        } else if (!unknown.isEmpty()) {
            error(
                    "/rows/0",
                    "HEADER",
                    "Regel 1: er zijn kolommen te veel; verwacht worden alleen de kolommen van het model");
        } else if (new HashSet<>(header).size() < header.size()) {
            error("/rows/0", "HEADER", "Regel 1: een kolom komt twee keer voor");
        }
        return errors.isEmpty();
    }

    private void rows(List<String> header, List<CsvRow> rows, LocalDate today) {
        Set<String> persons = new HashSet<>();
        for (CsvRow row : rows) {
            if (candidates.size() == MOST_ROWS || errors.size() >= MOST_ERRORS) {
                error("/rows", "TOO_MANY", "Regel " + row.line() + ": verder is niet gelezen");
                return;
            }
            row(header, row, candidates.size() + 1, today, persons);
        }
        if (rows.isEmpty()) {
            error("/rows", "EMPTY", "Het bestand bevat geen kandidaten");
        }
    }

    private void row(List<String> header, CsvRow row, int position, LocalDate today, Set<String> persons) {
        if (row.fields().size() != header.size()) {
            error(
                    "/rows/" + position,
                    "COLUMNS",
                    "Regel " + row.line() + ": verwacht worden " + header.size() + " velden, hier zijn het er "
                            + row.fields().size());
            return;
        }
        CandidateRow read = new CandidateRow(position, row.line(), header, row.fields(), errors);
        ListedCandidate candidate = read.candidate(today);
        if (!persons.add(read.person(candidate))) {
            error("/rows/" + position, "DUPLICATE", "Regel " + row.line() + ": deze persoon staat al op de lijst");
        }
        String place = "candidates[" + position + "]";
        findings.addAll(NotationForm.check(candidate.name(), place));
        candidates.add(candidate);
    }

    private void error(String pointer, String code, String message) {
        errors.add(new FieldError(pointer, code, message));
    }
}
