package nl.zetel.api;

import java.util.regex.Pattern;

/**
 * The four-digit code of Statistics Netherlands for a municipality ("gemeentecode"), with leading zeros.
 *
 * @param value four digits, such as {@code "1701"}
 */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /**
     * Checks the code.
     *
     * @param value four digits, such as {@code "1701"}
     * @throws IllegalArgumentException if the value is not four digits
     */
    public MunicipalityCode {
        if (!FOUR_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("A municipality code is four digits, not \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
