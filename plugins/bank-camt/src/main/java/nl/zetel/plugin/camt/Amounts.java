package nl.zetel.plugin.camt;

import nl.zetel.api.Money;

/** Reads amounts without ever building a number larger than a long, so that an exponent cannot keep the server busy. */
final class Amounts {

    private static final int LONGEST = 64;
    private static final int MOST_DIGITS = 13;
    private static final int MOST_DECIMALS = 5;

    private Amounts() {}

    /** The amount in cents; leading zeros and zeros behind the cents are allowed. */
    static Money parse(String text) throws InvalidValue {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String decimals = point < 0 ? "0" : text.substring(point + 1);
        if (text.length() > LONGEST || !digits(whole) || !digits(decimals) || decimals.length() > MOST_DECIMALS) {
            throw new InvalidValue("AMOUNT_INVALID", "Een bedrag heeft niet de vorm 123.45");
        }
        return Money.ofCents(euros(whole) * 100 + cents(decimals));
    }

    // ASCII only: the JDK's own parsers take the digits of every script.
    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static long euros(String whole) throws InvalidValue {
        int start = 0;
        while (start < whole.length() - 1 && whole.charAt(start) == '0') {
            start++;
        }
        if (whole.length() - start > MOST_DIGITS) {
            throw new InvalidValue("AMOUNT_TOO_LARGE", "Een bedrag is onwaarschijnlijk groot");
        }
        return Long.parseLong(whole, start, whole.length(), 10);
    }

    private static int cents(String decimals) throws InvalidValue {
        for (int i = 2; i < decimals.length(); i++) {
            if (decimals.charAt(i) != '0') {
                throw new InvalidValue("AMOUNT_PRECISION", "Een bedrag heeft meer dan twee decimalen");
            }
        }
        int tenths = decimals.charAt(0) - '0';
        return tenths * 10 + (decimals.length() > 1 ? decimals.charAt(1) - '0' : 0);
    }
}
