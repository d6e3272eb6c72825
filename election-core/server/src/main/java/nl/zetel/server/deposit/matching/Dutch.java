package nl.zetel.server.deposit.matching;

import java.util.Locale;
import nl.zetel.api.Money;

/** Values as a Dutch reader expects them. */
final class Dutch {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private Dutch() {}

    /** {@code € 1.125,00}, with a blank that does not break. */
    static String euro(Money money) {
        long cents = Math.absExact(money.cents());
        return String.format(DUTCH, "€\u00a0%s%,d,%02d", money.cents() < 0 ? "-" : "", cents / 100, cents % 100);
    }
}
