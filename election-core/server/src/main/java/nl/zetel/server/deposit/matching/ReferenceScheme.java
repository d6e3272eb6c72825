package nl.zetel.server.deposit.matching;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.zetel.law.deposit.DepositKind;

/**
 * How our references look: an RF reference whose body is the prefix, the kind's letter, two digits of the year and six
 * of a serial number; and, where a bank or a payer cannot do without, a Dutch one of 16 digits whose body is the
 * municipality's code, the year, 0 or 1 for the kind and the serial number.
 *
 * @param prefix 1 to 8 capitals
 * @param municipality code of the municipality, 4 digits
 */
public record ReferenceScheme(String prefix, String municipality) {

    /** The customary prefix, of "waarborgsom". */
    public static final String DEFAULT_PREFIX = "WBS";

    private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,8}");
    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
    private static final int LAST_SERIAL = 999_999;
    private static final int LAST_YEAR = 9_999;

    /** @throws IllegalArgumentException if a part does not have its form */
    public ReferenceScheme {
        if (!PREFIX.matcher(prefix).matches()
                || !MUNICIPALITY.matcher(municipality).matches()) {
            throw new IllegalArgumentException("A prefix is 1 to 8 capitals, a municipality 4 digits");
        }
    }

    /**
     * The RF reference of a deposit.
     *
     * @param year year of the election, 4 digits
     * @param serial from 0 to 999,999; never used twice in a year and kind, and not to be guessed from the group
     * @throws IllegalArgumentException if year or serial are out of range
     */
    public CreditorReference creditorReference(DepositKind kind, int year, int serial) {
        check(year, serial);
        return CreditorReference.ofBody(
                String.format(Locale.ROOT, "%s%s%02d%06d", prefix, letter(kind), year % 100, serial));
    }

    /** The Dutch reference of a deposit; parameters as for {@link #creditorReference}. */
    public DutchReference dutchReference(DepositKind kind, int year, int serial) {
        check(year, serial);
        return DutchReference.ofBody(
                String.format(Locale.ROOT, "%s%04d%d%06d", municipality, year, digit(kind), serial));
    }

    private static char letter(DepositKind kind) {
        return switch (kind) {
            case REGISTRATION -> 'R';
            case NOMINATION -> 'K';
        };
    }

    private static int digit(DepositKind kind) {
        return switch (kind) {
            case REGISTRATION -> 0;
            case NOMINATION -> 1;
        };
    }

    private static void check(int year, int serial) {
        if (year < 1 || year > LAST_YEAR || serial < 0 || serial > LAST_SERIAL) {
            throw new IllegalArgumentException("A year has four digits, a serial number six");
        }
    }
}
