package nl.zetel.plugin.mt940;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction.Direction;
import nl.zetel.api.payment.Transaction.Status;

/**
 * An entry (tag 61) with the line that may follow it.
 *
 * @param valueDate value date
 * @param bookingDate booking date, absent if the bank does not write it
 * @param direction true direction, also of a reversal
 * @param reversal whether it undoes an earlier entry
 * @param status booked, or expected
 * @param amount the amount
 * @param reference reference of the payer; blank if none
 * @param bankReference reference of the bank; blank if none
 * @param account account of the other side; blank if not given here
 * @param name name of the other side; blank if not given here
 */
record EntryLine(
        LocalDate valueDate,
        Optional<LocalDate> bookingDate,
        Direction direction,
        boolean reversal,
        Status status,
        Money amount,
        String reference,
        String bankReference,
        String account,
        String name) {

    private static final Pattern FORM = Pattern.compile("([0-9]{6})([0-9]{4}| {4})?(R?[CD]|E[CD])[A-Z]?([0-9,]{1,20})"
            + "([NFS][A-Z0-9]{3})(.*?)(?://(.*?))?(?:/TRCD/.*)?");
    // What stands in the place of a reference to say that there is none, or that it is in tag 86.
    private static final Set<String> NO_REFERENCE =
            Set.of("NONREF", "EREF", "PREF", "MARF", "IREF", "NOTPROVIDED", "KREF", "BREF");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");
    private static final Pattern OLD_ACCOUNT = Pattern.compile("P?[0-9]{7,10}");

    /** Reads the value of the tag and the line after it, blank if there is none. */
    static EntryLine parse(String text, String supplement) throws InvalidValue {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidValue("ENTRY_INVALID", "Een boeking (veld 61) heeft niet de vorm van MT940");
        }
        LocalDate valueDate = Values.day(matcher.group(1));
        String mark = matcher.group(3);
        String reference = given(matcher.group(6));
        boolean referenceIsAccount = IBAN.matcher(reference).matches();
        String below = supplement.strip();
        boolean belowIsAccount =
                IBAN.matcher(below).matches() || OLD_ACCOUNT.matcher(below).matches();
        return new EntryLine(
                valueDate,
                bookingDate(valueDate, matcher.group(2)),
                direction(mark),
                mark.startsWith("R"),
                mark.startsWith("E") ? Status.PENDING : Status.BOOKED,
                Values.amount(matcher.group(4)),
                referenceIsAccount ? "" : reference,
                given(matcher.group(7)),
                belowIsAccount ? below : referenceIsAccount ? reference : "",
                belowIsAccount || below.startsWith("/") ? "" : below);
    }

    private static Optional<LocalDate> bookingDate(LocalDate valueDate, String digits) throws InvalidValue {
        return digits == null || digits.isBlank() ? Optional.empty() : Optional.of(Values.dayNear(valueDate, digits));
    }

    // RC is the reversal of a credit, so money that leaves; RD that of a debit.
    private static Direction direction(String mark) {
        return switch (mark) {
            case "C", "RD", "EC" -> Direction.CREDIT;
            default -> Direction.DEBIT;
        };
    }

    private static String given(String reference) {
        String stripped = reference == null ? "" : reference.strip();
        return NO_REFERENCE.contains(stripped) ? "" : stripped;
    }
}
