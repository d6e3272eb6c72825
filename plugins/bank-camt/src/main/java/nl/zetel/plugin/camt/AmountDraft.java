package nl.zetel.plugin.camt;

import java.util.Optional;
import nl.zetel.api.Money;

/** An amount with its currency, that may be given once. */
final class AmountDraft {

    private Optional<Money> amount = Optional.empty();
    private String currency = "";

    void set(String text, String givenCurrency) throws InvalidValue {
        if (amount.isPresent()) {
            throw new InvalidValue("ELEMENT_REPEATED", "Een bedrag staat dubbel in het bestand");
        }
        amount = Optional.of(Amounts.parse(text));
        currency = givenCurrency;
    }

    Optional<Money> amount() {
        return amount;
    }

    /** The amount if it is in that currency. */
    Optional<Money> in(String wanted) {
        return currency.equals(wanted) ? amount : Optional.empty();
    }

    String currency() {
        return currency;
    }

    Money required() throws InvalidValue {
        return amount.orElseThrow(() -> new InvalidValue("AMOUNT_MISSING", "Een bedrag ontbreekt"));
    }
}
