package nl.zetel.plugin.camt;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;

/** One transaction of an entry while it is read. */
final class DetailsDraft {

    /** Stands for a return whose reason is not given as a code; the ISO code for a reason in words. */
    private static final String NARRATIVE = "NARR";

    final AmountDraft amount = new AmountDraft();
    final AmountDraft transactionAmount = new AmountDraft();
    final AmountDraft instructedAmount = new AmountDraft();
    final DirectionDraft direction = new DirectionDraft();
    final Party debtor = new Party();
    final Party creditor = new Party();
    final List<String> texts = new ArrayList<>();
    String bankReference = "";
    String endToEndId = "";
    String ultimateDebtor = "";
    String structuredReference = "";
    String returnReason = "";
    Optional<OffsetDateTime> acceptedAt = Optional.empty();

    /** A side of the transaction. */
    static final class Party {
        String name = "";
        String account = "";

        boolean known() {
            return !name.isEmpty() || !account.isEmpty();
        }
    }

    void text(String text) {
        texts.add(Texts.clean(text));
    }

    void reference(String text) {
        if (structuredReference.isEmpty()) {
            structuredReference = Texts.clean(text);
        } else {
            text(text);
        }
    }

    void returned() {
        returnReason = NARRATIVE;
    }

    void acceptedAt(String text) throws InvalidValue {
        acceptedAt = Optional.of(Dates.moment(text));
    }

    /** What was booked for this transaction in that currency, as far as the bank says. */
    Optional<Money> booked(String currency) {
        return amount.in(currency).or(() -> transactionAmount.in(currency));
    }

    /** As {@link #booked}, or else what the payer ordered. */
    Optional<Money> bookedOrOrdered(String currency) {
        return booked(currency).or(() -> instructedAmount.in(currency));
    }
}
