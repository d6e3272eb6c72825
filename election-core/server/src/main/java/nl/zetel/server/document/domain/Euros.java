package nl.zetel.server.document.domain;

import nl.zetel.api.Money;

/** An amount as it stands in Dutch texts. */
public final class Euros {

    private Euros() {}

    /** The amount with its sign and two decimals, such as {@code € 112,50}. */
    public static String of(Money amount) {
        return "€ " + amount.toPlainString().replace('.', ',');
    }
}
