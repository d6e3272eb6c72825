package nl.zetel.plugin.camt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.zetel.api.Finding;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.spi.DocumentException;

/** Keeps what a reader tells. */
final class Recording implements StatementHandler {

    final List<StatementHeader> begun = new ArrayList<>();
    final List<StatementHeader> ended = new ArrayList<>();
    final List<Transaction> transactions = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    private final Predicate<StatementHeader> ours;

    private Recording(Predicate<StatementHeader> ours) {
        this.ours = ours;
    }

    static Recording of(String file) throws DocumentException, IOException {
        return of(file.getBytes(StandardCharsets.UTF_8));
    }

    static Recording of(byte[] file) throws DocumentException, IOException {
        return of(file, header -> true);
    }

    static Recording of(byte[] file, Predicate<StatementHeader> ours) throws DocumentException, IOException {
        var recording = new Recording(ours);
        new CamtReader(Limits.DEFAULT).read(new ByteArrayInputStream(file), recording);
        return recording;
    }

    static Recording of(InputStream file) throws DocumentException, IOException {
        var recording = new Recording(header -> true);
        new CamtReader(Limits.DEFAULT).read(file, recording);
        return recording;
    }

    List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    Transaction only() {
        if (transactions.size() != 1) {
            throw new AssertionError("Expected one transaction, not " + transactions.size());
        }
        return transactions.get(0);
    }

    @Override
    public boolean begin(StatementHeader header) {
        begun.add(header);
        return ours.test(header);
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
