package nl.zetel.plugin.camt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.Transaction.Direction;
import nl.zetel.api.payment.Transaction.Status;

/** Turns an entry into its transactions. */
final class EntryDelivery {

    private static final int MOST_TEXTS = 20;

    private final Iban account;
    private final EntryDraft entry;
    private final Status status;
    private final Direction direction;
    private final Money amount;
    private final String currency;

    EntryDelivery(Iban account, EntryDraft entry, Message message) throws InvalidValue {
        this.account = account;
        this.entry = entry;
        // A notification has no balances that prove it; its entries are never more than information.
        this.status = message.family() == Message.Family.STATEMENT ? entry.status() : Status.INFORMATION;
        this.direction = entry.direction.required();
        this.amount = entry.amount.required();
        this.currency = entry.amount.currency();
    }

    /** What the entry does to the balance; nothing unless it is booked. */
    Money movement() {
        return status == Status.BOOKED ? DirectionDraft.signed(direction, amount) : Money.ZERO;
    }

    String currency() {
        return currency;
    }

    /** The transactions; of a batch that cannot be divided one, marked as inconsistent. */
    List<Transaction> transactions() {
        if (entry.detailCount <= 1) {
            DetailsDraft only = entry.details.isEmpty() ? new DetailsDraft() : entry.details.get(0);
            boolean consistent = only.booked(currency).map(amount::equals).orElse(true);
            return List.of(transaction(only, direction, amount, 0, consistent));
        }
        if (entry.detailCount > EntryDraft.MOST_DETAILS || !divisible()) {
            return List.of(transaction(combined(), direction, amount, 0, false));
        }
        boolean consistent = sum().equals(DirectionDraft.signed(direction, amount));
        var transactions = new ArrayList<Transaction>(entry.details.size());
        for (DetailsDraft details : entry.details) {
            Money own = details.bookedOrOrdered(currency).orElse(Money.ZERO);
            transactions.add(transaction(details, direction(details), own, transactions.size(), consistent));
        }
        return transactions;
    }

    private boolean divisible() {
        return entry.details.stream()
                .allMatch(details -> details.bookedOrOrdered(currency).isPresent());
    }

    private Money sum() {
        return entry.details.stream()
                .map(details -> DirectionDraft.signed(
                        direction(details), details.bookedOrOrdered(currency).orElse(Money.ZERO)))
                .reduce(Money.ZERO, Money::plus);
    }

    private Direction direction(DetailsDraft details) {
        return details.direction.direction().orElse(direction);
    }

    private DetailsDraft combined() {
        var combined = new DetailsDraft();
        entry.details.stream()
                .flatMap(details -> details.texts.stream())
                .limit(MOST_TEXTS)
                .forEach(combined.texts::add);
        return combined;
    }

    private Transaction transaction(
            DetailsDraft details, Direction own, Money ownAmount, int index, boolean consistent) {
        Map<String, String> words = entry.text.isEmpty() ? Map.of() : CodeWords.parse(entry.text);
        DetailsDraft.Party other = other(details, own);
        String endToEndId = Texts.identification(details.endToEndId);
        return Transaction.builder(own, ownAmount)
                .status(status)
                .currency(currency)
                .bookingDate(entry.bookingDate)
                .valueDate(entry.valueDate)
                .acceptedAt(details.acceptedAt)
                .counterparty(
                        Texts.clean(other.known() ? other.name : words.getOrDefault("NAME", "")),
                        Texts.clean(other.known() ? other.account : words.getOrDefault("IBAN", "")))
                .ultimateDebtor(Texts.clean(details.ultimateDebtor))
                .endToEndId(endToEndId.isEmpty() ? Texts.identification(words.getOrDefault("EREF", "")) : endToEndId)
                .bankReference(Texts.identification(
                        details.bankReference.isEmpty() ? entry.bankReference : details.bankReference))
                .structuredReference(details.structuredReference)
                .texts(texts(details))
                .reversal(entry.reversal)
                .returnReason(details.returnReason)
                .batch(index, Math.max(entry.detailCount, 1), consistent)
                .build();
    }

    // Of a returned payment some banks keep the sides of the first one, so that we seem to be the debtor of a credit.
    private DetailsDraft.Party other(DetailsDraft details, Direction own) {
        DetailsDraft.Party first = own == Direction.CREDIT ? details.debtor : details.creditor;
        DetailsDraft.Party second = own == Direction.CREDIT ? details.creditor : details.debtor;
        return first.account.equals(account.value()) && second.known() ? second : first;
    }

    private List<String> texts(DetailsDraft details) {
        if (entry.text.isEmpty()) {
            return details.texts;
        }
        var texts = new ArrayList<>(details.texts);
        texts.add(Texts.clean(entry.text));
        return texts;
    }
}
