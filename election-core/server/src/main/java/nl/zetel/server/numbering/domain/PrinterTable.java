package nl.zetel.server.numbering.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.zetel.api.document.CandidateName;
import nl.zetel.server.nomination.domain.ListedCandidate;

/**
 * The numbered lists as the printer of ballots and lists takes them: CSV (RFC 4180), a line for each candidate, in the order
 * of the lists' numbers and of the positions on them. Only what is published (Kieswet I 17, Kiesbesluit J 1).
 */
public final class PrinterTable {

    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "lijstnummer",
            "aanduiding",
            "taal",
            "kandidaatnummer",
            "voorvoegsel",
            "achternaam",
            "voorletters",
            "roepnaam",
            "geslacht",
            "woonplaats",
            "land");

    private static final String SEPARATOR = ";";
    private static final String LINE = "\r\n";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private PrinterTable() {}

    /** The table; the same lists give the same bytes. */
    public static byte[] of(List<NumberedCandidateList> lists, boolean byteOrderMark) {
        StringBuilder table = new StringBuilder(byteOrderMark ? BYTE_ORDER_MARK : "");
        table.append(line(COLUMNS));
        lists.forEach(list -> list.candidates().forEach(candidate -> table.append(line(cells(list, candidate)))));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(NumberedCandidateList list, NumberedCandidate numbered) {
        ListedCandidate candidate = numbered.candidate();
        CandidateName name = candidate.name();
        return List.of(
                Integer.toString(list.number()),
                list.designation(),
                list.language(),
                Integer.toString(numbered.position()),
                name.prefix(),
                name.surname(),
                name.initials(),
                name.firstName(),
                list.publishGender() ? gender(candidate) : "",
                candidate.locality(),
                candidate.country());
    }

    private static String gender(ListedCandidate candidate) {
        return candidate
                .gender()
                .map(gender -> switch (gender) {
                    case MALE -> "m";
                    case FEMALE -> "v";
                    case UNKNOWN -> "";
                })
                .orElse("");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(PrinterTable::quoted).collect(Collectors.joining(SEPARATOR, "", LINE));
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
