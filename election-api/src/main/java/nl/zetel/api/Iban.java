package nl.zetel.api;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An international bank account number, checked for form and check digits (ISO 13616, mod 97).
 *
 * @param value the number without blanks, in capitals
 */
public record Iban(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern DUTCH = Pattern.compile("NL[0-9]{2}[A-Z]{4}[0-9]{10}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0.-]");

    /**
     * Checks the IBAN.
     *
     * @param value the number without blanks, in capitals
     * @throws IllegalArgumentException if the value is not an IBAN
     */
    public Iban {
        boolean form = FORM.matcher(value).matches()
                && (!value.startsWith("NL") || DUTCH.matcher(value).matches());
        if (!form || mod97(value.substring(4) + value.substring(0, 4)) != 1) {
            throw new IllegalArgumentException("Not an IBAN: check the account number and its check digits");
        }
    }

    /**
     * Reads an IBAN as people write it, with blanks, points or small letters.
     *
     * @param text the IBAN as it was typed
     * @return the IBAN
     */
    public static Iban parse(String text) {
        return new Iban(SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT));
    }

    /** {@return the country and the last four characters; for lists and logs} */
    public String masked() {
        return value.substring(0, 2) + "…" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static int mod97(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int number = Character.digit(text.charAt(i), 36);
            remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
        }
        return remainder;
    }
}
