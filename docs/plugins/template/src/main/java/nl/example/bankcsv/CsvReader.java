package nl.example.bankcsv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.Transaction.Direction;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.StatementReader;

/** One account, one line for each transaction, and the number of transactions at the end. */
final class CsvReader implements StatementReader {

    private static final String HEAD = "rekening;";
    private static final Pattern AMOUNT = Pattern.compile("(-?)(\\d{1,12}),(\\d{2})");

    private final int maxLines;

    CsvReader(int maxLines) {
        this.maxLines = maxLines;
    }

    @Override
    public String format() {
        return "CSV van de boekhouding";
    }

    @Override
    public boolean recognises(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).startsWith(HEAD);
    }

    // No field of this class changes here: the host calls from several threads at once.
    @Override
    public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
        Lines lines = new Lines(file, maxLines); // does not close the stream, which is the caller's
        StatementHeader header = header(lines);
        boolean wanted = handler.begin(header); // false: not an account of ours
        long count = 0;
        for (String line = lines.next(); !line.startsWith("einde;"); line = lines.next()) {
            Transaction transaction = transaction(line, lines);
            count++;
            if (wanted) {
                handler.transaction(transaction);
            }
        }
        lines.requireEnd("einde;" + count); // a file that was cut off is no file
        handler.end(header);
    }

    @Override
    public String selfTest() {
        return "De lezer is er klaar voor";
    }

    private static StatementHeader header(Lines lines) throws DocumentException, IOException {
        String line = lines.next();
        if (!line.startsWith(HEAD)) {
            throw lines.refuse("NOT_A_STATEMENT", "De eerste regel noemt geen rekening");
        }
        try {
            return new StatementHeader(
                    Iban.parse(line.substring(HEAD.length())),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "bank-csv");
        } catch (IllegalArgumentException e) {
            throw lines.refuse("WRONG_ACCOUNT", "De rekening is geen IBAN");
        }
    }

    private static Transaction transaction(String line, Lines lines) throws DocumentException {
        String[] fields = line.split(";", -1);
        Matcher amount = AMOUNT.matcher(fields.length == 5 ? fields[1] : "");
        if (!amount.matches()) {
            throw lines.refuse("WRONG_LINE", "Verwacht: datum;bedrag;naam;rekening;omschrijving");
        }
        boolean out = !amount.group(1).isEmpty();
        long cents = Math.addExact(
                Math.multiplyExact(Long.parseLong(amount.group(2)), 100), Long.parseLong(amount.group(3)));
        return Transaction.builder(out ? Direction.DEBIT : Direction.CREDIT, Money.ofCents(cents))
                .bookingDate(Optional.of(date(fields[0], lines)))
                .counterparty(fields[2], fields[3])
                .texts(List.of(fields[4]))
                .build();
    }

    private static LocalDate date(String text, Lines lines) throws DocumentException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw lines.refuse("WRONG_DATE", "Verwacht: een datum als 2026-01-05");
        }
    }
}
