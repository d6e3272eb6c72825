package nl.zetel.plugin.mt940;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.spi.DocumentException;

/** Keeps what the reader tells. */
final class Recording implements StatementHandler {

    final List<StatementHeader> begun = new ArrayList<>();
    final List<StatementHeader> ended = new ArrayList<>();
    final List<Transaction> transactions = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    boolean ours = true;

    static Recording of(String file) throws DocumentException, IOException {
        return of(Settings.DEFAULT, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    static Recording of(Settings settings, InputStream file) throws DocumentException, IOException {
        var recording = new Recording();
        new Mt940Reader(settings).read(file, recording);
        return recording;
    }

    Transaction only() {
        if (transactions.size() != 1) {
            throw new AssertionError("Expected one transaction, not " + transactions.size());
        }
        return transactions.get(0);
    }

    List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    @Override
    public boolean begin(StatementHeader header) {
        begun.add(header);
        return ours;
    }

    @Override
    public void transaction(Transaction transaction) {
        transactions.add(transaction);
    }

    @Override
    public void end(StatementHeader header) {
        ended.add(header);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }
}
