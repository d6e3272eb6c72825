package nl.zetel.plugin.mt940;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.Money;

/** Reads the dates and amounts of the format; checks the form before anything is calculated. */
final class Values {

    private static final Pattern AMOUNT = Pattern.compile("0*([0-9]{0,13}?),([0-9]{0,3})");
    private static final int CENTURY = 2000;

    private Values() {}

    /** An amount such as {@code 112,50}, {@code 9,} or {@code 000000001000,00}. */
    static Money amount(String text) throws InvalidValue {
        Matcher matcher = AMOUNT.matcher(text);
        if (text.startsWith(",") || text.length() > 20 || !matcher.matches()) {
            throw new InvalidValue("AMOUNT_INVALID", "Een bedrag heeft niet de vorm 123,45");
        }
        String decimals = matcher.group(2) + "00";
        if (decimals.chars().skip(2).anyMatch(digit -> digit != '0')) {
            throw new InvalidValue("AMOUNT_PRECISION", "Een bedrag heeft meer dan twee decimalen");
        }
        return Money.ofCents(Long.parseLong("0" + matcher.group(1)) * 100 + Integer.parseInt(decimals.substring(0, 2)));
    }

    /** A day such as {@code 260105}; all years are of this century. */
    static LocalDate day(String digits) throws InvalidValue {
        try {
            return LocalDate.of(
                    CENTURY + Integer.parseInt(digits.substring(0, 2)),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(4, 6)));
        } catch (DateTimeException e) {
            throw new InvalidValue("DATE_INVALID", "Een datum in het bestand bestaat niet");
        }
    }

    /** A day without a year, such as {@code 0105}, in the year in which it is nearest to another. */
    static LocalDate dayNear(LocalDate other, String digits) throws InvalidValue {
        int month = Integer.parseInt(digits.substring(0, 2));
        int year =
                other.getYear() + (month - other.getMonthValue() > 6 ? -1 : other.getMonthValue() - month > 6 ? 1 : 0);
        return day(String.format(Locale.ROOT, "%02d", year - CENTURY) + digits);
    }
}
