package nl.zetel.plugin.extract;

import java.time.DateTimeException;
import java.util.Optional;
import nl.zetel.api.PartialDate;

/**
 * A form of dates with fixed places, such as {@code dd-mm-jjjj}; 00 stands for an unknown month or day, 0000 for an
 * unknown year.
 *
 * @param pattern the form
 * @param year where the year begins
 * @param month where the month begins
 * @param day where the day begins
 */
record DateFormat(String pattern, int year, int month, int day) {

    static Optional<DateFormat> of(String pattern) {
        int year = pattern.indexOf("jjjj");
        int month = pattern.indexOf("mm");
        int day = pattern.indexOf("dd");
        boolean whole = year >= 0 && month >= 0 && day >= 0;
        String rest = pattern.replaceFirst("jjjj", "").replaceFirst("mm", "").replaceFirst("dd", "");
        return whole && rest.chars().noneMatch(Character::isLetterOrDigit)
                ? Optional.of(new DateFormat(pattern, year, month, day))
                : Optional.empty();
    }

    /** The date, or empty if the text has not this form or there is no such day. */
    Optional<PartialDate> parse(String text) {
        if (!fits(text)) {
            return Optional.empty();
        }
        try {
            int knownYear = number(text, year, 4);
            int knownMonth = knownYear == 0 ? 0 : number(text, month, 2);
            int knownDay = knownMonth == 0 ? 0 : number(text, day, 2);
            return Optional.of(new PartialDate(knownYear, knownMonth, knownDay));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean fits(String text) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isLetter(pattern.charAt(i));
            char c = text.charAt(i);
            if (digit ? c < '0' || c > '9' : c != pattern.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int digits) {
        return Integer.parseInt(text, from, from + digits, 10);
    }
}
