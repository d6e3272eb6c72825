package nl.zetel.plugin.mt940;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.Money;

/**
 * A balance (tags 60 and 62).
 *
 * @param day its day
 * @param currency ISO 4217 code
 * @param amount the amount, negative if the account is overdrawn
 */
record Balance(LocalDate day, String currency, Money amount) {

    private static final Pattern FORM = Pattern.compile("([CD])([0-9]{6})([A-Z]{3})([0-9,]{1,20})");

    static Balance parse(String text) throws InvalidValue {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new InvalidValue("BALANCE_INVALID", "Een saldo heeft niet de vorm C260105EUR123,45");
        }
        Money amount = Values.amount(matcher.group(4));
        return new Balance(
                Values.day(matcher.group(2)),
                matcher.group(3),
                matcher.group(1).equals("C") ? amount : Money.ZERO.minus(amount));
    }
}
