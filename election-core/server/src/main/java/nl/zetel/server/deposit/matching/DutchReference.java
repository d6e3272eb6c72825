package nl.zetel.server.deposit.matching;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Dutch payment reference ("betalingskenmerk"): 7 digits without a check, 9 to 14 with a check digit and a length
 * digit, or 16 with a check digit. The check is weak: one in ten random numbers passes.
 *
 * @param value the digits
 */
public record DutchReference(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{7}|[0-9]{9,14}|[0-9]{16}");
    private static final Pattern LONG_BODY = Pattern.compile("[0-9]{15}");
    private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6, 1};
    private static final int UNCHECKED = 7;
    private static final int LONGEST = 16;

    /** @throws IllegalArgumentException if the length or the check digit is wrong */
    public DutchReference {
        if (!FORM.matcher(value).matches() || !checked(value)) {
            throw new IllegalArgumentException("Not a Dutch payment reference");
        }
    }

    /**
     * The reference of 16 digits with that body.
     *
     * @throws IllegalArgumentException if the body is not 15 digits
     */
    public static DutchReference ofBody(String body) {
        if (!LONG_BODY.matcher(body).matches()) {
            throw new IllegalArgumentException("The body of a long payment reference is 15 digits");
        }
        return new DutchReference(check(body) + body);
    }

    /** The reference, or nothing if the length or the check digit is wrong. */
    public static Optional<DutchReference> parse(String text) {
        try {
            return Optional.of(new DutchReference(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean checked(String value) {
        if (value.length() == UNCHECKED) {
            return true;
        }
        // Check digit over all that follows: the last digit of the body's length where there is one, and the body.
        boolean length = value.length() == LONGEST || value.charAt(1) - '0' == (value.length() - 2) % 10;
        return length && value.startsWith(check(value.substring(1)));
    }

    private static String check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(body.length() - 1 - i) - '0') * WEIGHTS[i % WEIGHTS.length];
        }
        int digit = 11 - sum % 11;
        return switch (digit) {
            case 10 -> "1";
            case 11 -> "0";
            default -> Integer.toString(digit);
        };
    }
}
