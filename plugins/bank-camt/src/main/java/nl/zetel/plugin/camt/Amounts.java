package nl.zetel.plugin.camt;

import java.util.regex.Pattern;
import nl.zetel.api.Money;

/** Reads amounts without ever building a number larger than a long, so that an exponent cannot keep the server busy. */
final class Amounts {

    private static final Pattern FORM = Pattern.compile("0*([0-9]{0,18})(?:\\.([0-9]{1,5}))?");
    private static final int LONGEST = 64;
    private static final int DIGITS = 13;

    private Amounts() {}

    /** The amount in cents; leading zeros and zeros behind the cents are allowed. */
    static Money parse(String text) throws InvalidValue {
        var matcher = FORM.matcher(text);
        if (text.isEmpty() || text.startsWith(".") || text.length() > LONGEST || !matcher.matches()) {
            throw new InvalidValue("AMOUNT_INVALID", "Een bedrag heeft niet de vorm 123.45");
        }
        String whole = matcher.group(1);
        if (whole.length() > DIGITS) {
            throw new InvalidValue("AMOUNT_TOO_LARGE", "Een bedrag is onwaarschijnlijk groot");
        }
        return Money.ofCents(Long.parseLong("0" + whole) * 100 + cents(matcher.group(2)));
    }

    private static int cents(String decimals) throws InvalidValue {
        if (decimals == null) {
            return 0;
        }
        String padded = decimals + "0";
        if (padded.chars().skip(2).anyMatch(digit -> digit != '0')) {
            throw new InvalidValue("AMOUNT_PRECISION", "Een bedrag heeft meer dan twee decimalen");
        }
        return Integer.parseInt(padded.substring(0, 2));
    }
}
