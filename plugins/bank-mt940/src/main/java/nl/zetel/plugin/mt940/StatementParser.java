package nl.zetel.plugin.mt940;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.Finding;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.spi.DocumentException;

/**
 * Divides a file into fields and hands them to the statement that they belong to. A payer may type what looks like a
 * field, and a bank may wrap it to the start of a line: then the balances do not add up, and that is told. Used once.
 */
final class StatementParser {

    static final String FORMAT = "MT940";

    private static final Pattern FIELD = Pattern.compile("(?:\\{.*)?:([0-9]{2}[A-Z]?):(.*)");
    private static final int MOST_LINES = 60;

    private final LineReader lines;
    private final StatementHandler handler;
    private final Settings settings;
    private final List<String> value = new ArrayList<>();
    private String tag = "";
    private Optional<OpenStatement> statement = Optional.empty();
    private int statements;
    private int entries;
    private boolean unfinishedPages;

    StatementParser(LineReader lines, StatementHandler handler, Settings settings) {
        this.lines = lines;
        this.handler = handler;
        this.settings = settings;
    }

    void parse() throws DocumentException, IOException {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            line(line.get());
        }
        endField();
        if (statement.isPresent()) {
            throw lines.failure("FILE_TRUNCATED", "Het bestand houdt te vroeg op; download het opnieuw");
        }
        if (statements == 0) {
            throw new DocumentException("NOT_A_STATEMENT", "Het bestand is geen MT940-afschrift");
        }
        if (unfinishedPages) {
            warn("STATEMENT_INCOMPLETE", "Het afschrift is niet volledig: er volgt nog een pagina");
        }
    }

    private void line(String line) throws DocumentException {
        Matcher matcher = FIELD.matcher(line);
        boolean mayBegin = line.startsWith(":") || line.startsWith("{");
        if (mayBegin && matcher.matches()) {
            endField();
            tag = matcher.group(1);
            value.add(matcher.group(2));
        } else if (line.equals("-") || line.startsWith("-}")) {
            endField();
        } else if (!tag.isEmpty()) {
            if (value.size() == MOST_LINES) {
                throw lines.failure("FIELD_TOO_LONG", "Een veld van het bestand heeft te veel regels");
            }
            value.add(line);
        }
    }

    private void endField() throws DocumentException {
        String ended = tag;
        var fieldLines = List.copyOf(value);
        tag = "";
        value.clear();
        try {
            field(ended, fieldLines);
        } catch (InvalidValue e) {
            throw lines.failure(e.code(), e.text());
        }
    }

    private void field(String ended, List<String> fieldLines) throws InvalidValue {
        switch (ended) {
            case "20" -> begin();
            case "25", "25P" -> open().account(fieldLines.get(0));
            case "28", "28C" -> open().number(fieldLines.get(0).strip());
            case "60F", "60M" -> open().opening(Balance.parse(fieldLines.get(0)));
            case "61" -> entry(fieldLines);
            case "86" -> {
                // Behind the closing balance it is about the statement as a whole.
                if (statement.isPresent()) {
                    open().describe(Description.parse(fieldLines));
                }
            }
            case "62F", "62M" -> end(Balance.parse(fieldLines.get(0)), ended.equals("62M"));
            case "13D", "34F" ->
                throw new InvalidValue(
                        "INTRADAY_REFUSED",
                        "Een MT942 is een voorlopig overzicht binnen de dag en bewijst geen ontvangst; download een MT940");
            default -> {}
        }
    }

    private void begin() throws InvalidValue {
        if (statement.isPresent()) {
            throw new InvalidValue("BALANCE_MISSING", "Het eindsaldo van een afschrift ontbreekt");
        }
        statements++;
        statement = Optional.of(new OpenStatement(handler, settings.accounts(), this::warn));
    }

    private OpenStatement open() throws InvalidValue {
        return statement.orElseThrow(
                () -> new InvalidValue("FIELD_MISPLACED", "Een veld staat buiten een afschrift (veld 20 ontbreekt)"));
    }

    private void entry(List<String> fieldLines) throws InvalidValue {
        if (++entries > settings.entries()) {
            throw new InvalidValue("TOO_MANY_ENTRIES", "Het bestand bevat te veel boekingen; kies een kortere periode");
        }
        open().entry(fieldLines.get(0), fieldLines.size() > 1 ? fieldLines.get(1) : "");
    }

    private void end(Balance closing, boolean more) throws InvalidValue {
        open().end(closing).ifPresent(message -> handler.finding(Finding.error("BALANCE_MISMATCH", place(), message)));
        statement = Optional.empty();
        unfinishedPages = more;
    }

    private void warn(String code, String message) {
        handler.finding(Finding.warning(code, place(), message));
    }

    private String place() {
        return String.format(Locale.ROOT, "regel %d", lines.number());
    }
}
