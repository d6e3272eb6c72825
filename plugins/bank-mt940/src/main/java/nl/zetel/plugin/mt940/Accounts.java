package nl.zetel.plugin.mt940;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.zetel.api.Iban;

/** Finds out which account a statement is of (tag 25). */
final class Accounts {

    private static final Pattern PARTS = Pattern.compile("[ /]+");
    private static final Pattern CURRENCY = Pattern.compile("(?<=[0-9])[A-Z]{3}$");
    private static final Pattern SHORT = Pattern.compile("[0-9]{5,10}");
    private static final Pattern PUNCTUATION = Pattern.compile("[.-]");
    private static final int BANK_ACCOUNT = 8;

    private Accounts() {}

    /** The IBAN in the text, or that of ours whose account number is in the text; nothing if neither. */
    static Optional<Iban> find(String text, List<Iban> ours) {
        for (String part : PARTS.split(text.strip(), -1)) {
            String number =
                    PUNCTUATION.matcher(CURRENCY.matcher(part).replaceFirst("")).replaceAll("");
            Optional<Iban> found = iban(number).or(() -> ours(number, ours));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Iban> iban(String text) {
        try {
            return Optional.of(Iban.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // The account number of a Dutch IBAN stands in its last ten digits.
    private static Optional<Iban> ours(String number, List<Iban> ours) {
        if (!SHORT.matcher(number).matches()) {
            return Optional.empty();
        }
        List<Iban> fitting = ours.stream()
                .filter(iban -> iban.value().startsWith("NL"))
                .filter(iban -> Long.parseLong(iban.value().substring(BANK_ACCOUNT)) == Long.parseLong(number))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
