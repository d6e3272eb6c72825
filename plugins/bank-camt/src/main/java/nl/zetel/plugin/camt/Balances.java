package nl.zetel.plugin.camt;

import java.util.Optional;
import nl.zetel.api.Money;

/** Opening and closing balance of a statement; a page in the middle has interim balances ("ITBD") instead. */
final class Balances {

    private Optional<Money> opening = Optional.empty();
    private Optional<Money> previousClosing = Optional.empty();
    private Optional<Money> firstInterim = Optional.empty();
    private Optional<Money> lastInterim = Optional.empty();
    private Optional<Money> closing = Optional.empty();
    private String currency = "";
    private boolean mixed;

    void add(BalanceDraft balance) throws InvalidValue {
        Money amount = balance.signed();
        switch (balance.type) {
            case "OPBD" -> opening = Optional.of(amount);
            case "PRCD" -> previousClosing = Optional.of(amount);
            case "CLBD" -> closing = Optional.of(amount);
            case "ITBD" -> {
                firstInterim = firstInterim.or(() -> Optional.of(amount));
                lastInterim = Optional.of(amount);
            }
            default -> {
                return;
            }
        }
        mixed |= !currency.isEmpty() && !currency.equals(balance.amount.currency());
        currency = balance.amount.currency();
    }

    Optional<Money> opening() {
        return opening.or(() -> previousClosing).or(() -> firstInterim);
    }

    Optional<Money> closing() {
        return closing.or(() -> lastInterim);
    }

    /** Whether both balances are there in that currency. */
    boolean comparable(String entryCurrency) {
        return !mixed
                && opening().isPresent()
                && closing().isPresent()
                && (entryCurrency.isEmpty() || entryCurrency.equals(currency));
    }

    /** Whether opening and movements make closing. */
    boolean fit(Money movements) {
        return opening().map(money -> money.plus(movements)).equals(closing());
    }
}
