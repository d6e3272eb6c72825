package nl.zetel.server.deposit.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.Iban;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;

/**
 * Gives the movements of one statement their keys. With a bank reference that and the position in the batch count, else
 * dates, amount, account and text; never a name, because one bank cuts it where another does not. Two equal payments of
 * one day are told apart by their number. One for each statement, over all its pages; not safe for several threads.
 */
public final class TransactionKeys {

    private final Iban account;
    private final Map<String, Integer> occurrences = new HashMap<>();

    /** For a statement of that account. */
    public TransactionKeys(Iban account) {
        this.account = account;
    }

    /** The key of the statement's next movement. */
    public TransactionKey next(Transaction transaction) {
        String fingerprint = digest(
                transaction.bankReference().isBlank() ? withoutReference(transaction) : withReference(transaction));
        return new TransactionKey(fingerprint, occurrences.merge(fingerprint, 1, Integer::sum));
    }

    /** A key of a statement: its number alone is used again every year. */
    public static String statementKey(StatementHeader header) {
        return digest(List.of(
                header.account().value(),
                header.id(),
                header.sequence().orElse(""),
                text(header.from()),
                text(header.until()),
                header.closing().map(closing -> Long.toString(closing.cents())).orElse("")));
    }

    private List<String> withReference(Transaction transaction) {
        return List.of(
                "R",
                account.value(),
                text(transaction.bookingDate()),
                Long.toString(transaction.amount().cents()),
                transaction.direction().name(),
                transaction.bankReference(),
                Integer.toString(transaction.batchIndex()));
    }

    private List<String> withoutReference(Transaction transaction) {
        return List.of(
                "F",
                account.value(),
                text(transaction.bookingDate()),
                text(transaction.valueDate()),
                Long.toString(transaction.amount().cents()),
                transaction.direction().name(),
                TextNormaliser.compact(transaction.counterparty().account()),
                TextNormaliser.compact(transaction.endToEndId()),
                TextNormaliser.compact(transaction.structuredReference() + String.join("", transaction.texts())));
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    // Each part with its length, so that no two lists of parts look alike.
    private static String digest(List<String> parts) {
        var joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.length()).append(':').append(part));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(joined.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
