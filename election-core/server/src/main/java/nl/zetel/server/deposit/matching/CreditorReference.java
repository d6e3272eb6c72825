package nl.zetel.server.deposit.matching;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A creditor reference after ISO 11649: {@code RF}, two check digits and a body of at most 21 capitals and digits.
 *
 * @param value the reference without blanks
 */
public record CreditorReference(String value) {

    private static final Pattern FORM = Pattern.compile("RF[0-9]{2}[0-9A-Z]{1,21}");
    private static final Pattern BODY = Pattern.compile("[0-9A-Z]{1,21}");
    private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");
    private static final int MODULUS = 97;
    private static final int HEAD = 4;

    /** @throws IllegalArgumentException if the form or the check digits are wrong */
    public CreditorReference {
        if (!FORM.matcher(value).matches() || remainder(value.substring(HEAD) + value.substring(0, HEAD)) != 1) {
            throw new IllegalArgumentException("Not a creditor reference");
        }
    }

    /**
     * The reference with that body.
     *
     * @throws IllegalArgumentException if the body is not 1 to 21 capitals and digits
     */
    public static CreditorReference ofBody(String body) {
        if (!BODY.matcher(body).matches()) {
            throw new IllegalArgumentException("The body of a creditor reference is 1 to 21 capitals and digits");
        }
        int check = MODULUS + 1 - remainder(body + "RF00");
        return new CreditorReference("RF" + (check < 10 ? "0" : "") + check + body);
    }

    /** The reference, or nothing if the form or the check digits are wrong. */
    public static Optional<CreditorReference> parse(String text) {
        try {
            return Optional.of(new CreditorReference(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What stands behind the check digits. */
    public String body() {
        return value.substring(HEAD);
    }

    /** In groups of four, as it is printed. */
    public String grouped() {
        return GROUP.matcher(value).replaceAll("$1 ");
    }

    @Override
    public String toString() {
        return value;
    }

    // Digit by digit, so that nothing overflows; the pattern leaves ASCII only.
    private static int remainder(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int number = Character.digit(text.charAt(i), 36);
            remainder = (remainder * (number > 9 ? 100 : 10) + number) % MODULUS;
        }
        return remainder;
    }
}
