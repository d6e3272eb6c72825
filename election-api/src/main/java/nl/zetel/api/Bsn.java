package nl.zetel.api;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen service number ("burgerservicenummer"): nine digits that pass the eleven test.
 *
 * <p>Personal data. {@link #toString()} hides all but the last three digits, so that a number cannot reach a log by
 * accident; {@link #value()} gives the number itself.
 *
 * @param value the nine digits
 */
public record Bsn(String value) implements Comparable<Bsn> {

    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    /**
     * Checks form and eleven test.
     *
     * @param value the nine digits
     * @throws IllegalArgumentException if the value is not nine digits or fails the test; the message does not repeat
     *     it
     */
    public Bsn {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a BSN: nine digits that pass the eleven test are expected");
        }
    }

    /**
     * {@return whether the text is a BSN: nine ASCII digits, not all zero, eleven test passed}
     *
     * @param text the text as it is, without blanks or points
     */
    public static boolean isValid(String text) {
        return NINE_DIGITS.matcher(text).matches() && !"000000000".equals(text) && weightedSum(text) % 11 == 0;
    }

    /**
     * {@return the BSN in the text, or empty if it holds none; eight digits are padded with a leading zero}
     *
     * @param text eight or nine digits, blanks and points allowed
     */
    public static Optional<Bsn> parse(String text) {
        String digits = text.strip();
        String padded = digits.length() == 8 ? "0" + digits : digits;
        return isValid(padded) ? Optional.of(new Bsn(padded)) : Optional.empty();
    }

    /** {@return the number with all but its last three digits hidden} */
    public String masked() {
        return "******" + value.substring(6);
    }

    @Override
    public int compareTo(Bsn other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static int weightedSum(String digits) {
        int sum = -digit(digits, 8);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digit(digits, i);
        }
        return sum;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
