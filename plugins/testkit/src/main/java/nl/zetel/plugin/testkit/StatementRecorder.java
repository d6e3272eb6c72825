package nl.zetel.plugin.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.zetel.api.Finding;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import org.jspecify.annotations.Nullable;

/** Hears what a reader tells, and whether it tells it in order. */
final class StatementRecorder implements StatementHandler {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final boolean wanted;
    private final List<Object> heard = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private @Nullable StatementHeader open;

    StatementRecorder(boolean wanted) {
        this.wanted = wanted;
    }

    /** A statement that ended. */
    private record End(StatementHeader header) {}

    @Override
    public boolean begin(StatementHeader header) {
        expect(open == null, "begin() comes before the end() of the statement before");
        expect(header != null, "begin() comes with null");
        open = header;
        heard.add(header);
        return wanted;
    }

    @Override
    public void transaction(Transaction transaction) {
        expect(open != null, "transaction() comes outside of a statement");
        expect(wanted, "transaction() comes although begin() answered that the statement is not wanted");
        expect(transaction.amount().cents() >= 0, "A transaction has a negative amount");
        expect(
                CURRENCY.matcher(transaction.currency()).matches(),
                "A transaction has the currency \"" + transaction.currency() + "\"");
        expect(
                transaction.batchIndex() >= 0 && transaction.batchIndex() < transaction.batchSize(),
                "A transaction has place " + transaction.batchIndex() + " in a batch of " + transaction.batchSize());
        heard.add(transaction);
    }

    @Override
    public void end(StatementHeader header) {
        expect(open != null, "end() comes without begin()");
        expect(
                open == null || Objects.equals(open.account(), header.account()),
                "end() comes with another account than begin()");
        open = null;
        heard.add(new End(header));
    }

    @Override
    public void finding(Finding finding) {
        expect(!finding.code().isBlank() && !finding.message().isBlank(), "A finding has no code or no message");
        heard.add(finding);
    }

    /** Everything in order. */
    List<Object> heard() {
        return List.copyOf(heard);
    }

    long statements() {
        return heard.stream().filter(StatementHeader.class::isInstance).count();
    }

    void check(String sample) {
        expect(open == null, "the last statement has no end()");
        Check.that(faults.isEmpty(), "Reading " + sample + ": " + String.join("; ", faults));
    }

    private void expect(boolean condition, String fault) {
        if (!condition && faults.size() < 5) {
            faults.add(fault);
        }
    }
}
