package nl.zetel.plugin.mt940;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.zetel.api.Finding;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.StatementReader;

/** Reads MT940. Safe for use by several threads. */
final class Mt940Reader implements StatementReader {

    private static final Pattern BEGIN = Pattern.compile("(?m)^(?:\\{.*)?:20:");
    private static final Pattern ACCOUNT = Pattern.compile("(?m)^:25P?:");
    private static final String TRIAL = ":20:PROEF\n:25:NL02ABNA0123456789\n:28C:1\n:60F:C260105EUR0,00\n"
            + ":61:2601050105C1,00NTRFNONREF\n:86:proef\n:62F:C260105EUR1,00\n-\n";

    private final Settings settings;

    Mt940Reader(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String format() {
        return StatementParser.FORMAT;
    }

    @Override
    public boolean recognises(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return BEGIN.matcher(text).find() && ACCOUNT.matcher(text).find();
    }

    @Override
    public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
        new StatementParser(new LineReader(file, settings.bytes()), handler, settings).parse();
    }

    @Override
    public String selfTest() throws Exception {
        var heard = new Heard();
        read(new ByteArrayInputStream(TRIAL.getBytes(StandardCharsets.US_ASCII)), heard);
        if (heard.transactions.size() != 1 || !heard.findings.isEmpty()) {
            throw new IllegalStateException("Het proefafschrift werd niet goed gelezen");
        }
        return "Een proefafschrift met een boeking is goed gelezen";
    }

    private static final class Heard implements StatementHandler {
        private final List<Transaction> transactions = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        @Override
        public boolean begin(StatementHeader header) {
            return true;
        }

        @Override
        public void transaction(Transaction transaction) {
            transactions.add(transaction);
        }

        @Override
        public void end(StatementHeader header) {}

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }
    }
}
