package nl.zetel.server.deposit.matching;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.payment.Transaction;

/** D1 to D3: money that leaves is looked at only for what it says of deposits and refunds. */
final class DebitRules {

    private final MatchingState state;
    private final RefundFinder refunds;

    DebitRules(MatchingState state, RefundFinder refunds) {
        this.state = state;
        this.refunds = refunds;
    }

    MatchResult match(Transaction transaction) {
        if (transaction.reversal()) {
            return reversal(transaction);
        }
        return refunds.find(transaction)
                .map(refund -> MatchResult.of(
                                Rule.D2, Effect.LINK_REFUND, "Onze terugbetaling " + refund + " is uitgevoerd")
                        .withRefund(Optional.of(refund)))
                .orElseGet(() -> MatchResult.of(Rule.D3, Effect.DROP, "Een afschrijving die geen terugbetaling is"));
    }

    private MatchResult reversal(Transaction transaction) {
        List<String> undone = state.receipts().stream()
                .filter(receipt -> receipt.amount().equals(transaction.amount()))
                .filter(receipt -> samePayer(receipt, transaction.counterparty().account()))
                .map(Receipt::transaction)
                .toList();
        return undone.isEmpty()
                ? MatchResult.of(Rule.D1, Effect.DROP, "De bank draait een boeking terug die geen waarborgsom is")
                : MatchResult.of(
                                Rule.D1,
                                Effect.PROPOSE_UNMATCH,
                                "De bank draait een ontvangst van " + Dutch.euro(transaction.amount()) + " terug")
                        .withReceipts(undone);
    }

    private static boolean samePayer(Receipt receipt, String account) {
        return account.isBlank() || receipt.payer().isBlank() || receipt.payer().equals(account);
    }
}
