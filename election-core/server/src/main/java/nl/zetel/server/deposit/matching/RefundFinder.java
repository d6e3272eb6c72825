package nl.zetel.server.deposit.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.payment.Transaction;

/** Finds the end-to-end identification of a refund of ours; some formats carry it in the text only. */
final class RefundFinder {

    private final List<String> refunds;

    RefundFinder(Set<String> refunds) {
        // The longest first: what is paid again is called as what came back, with something behind it.
        this.refunds = refunds.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    Optional<String> find(Transaction transaction) {
        String endToEnd = TextNormaliser.compact(transaction.endToEndId());
        Optional<String> exact = refunds.stream()
                .filter(refund -> TextNormaliser.compact(refund).equals(endToEnd))
                .findFirst();
        return exact.isPresent() ? exact : inText(transaction);
    }

    private Optional<String> inText(Transaction transaction) {
        String text = TextNormaliser.compact(String.join("", transaction.texts()));
        return refunds.stream()
                .filter(refund -> text.contains(TextNormaliser.compact(refund)))
                .findFirst();
    }
}
