package nl.zetel.plugin.mt940;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbered parts behind a code of three digits: {@code 000>10…>20text>21text>31account>32name}, as Triodos writes it and,
 * with a question mark, German banks do. A part that comes twice counts once, because a payer may type one.
 */
final class Subfields {

    private static final Pattern BEGIN = Pattern.compile("[0-9]{3}([>?])[0-9]{2}.*", Pattern.DOTALL);

    private Subfields() {}

    static boolean begins(String text) {
        return BEGIN.matcher(text).matches();
    }

    static Description parse(String text) {
        var remittance = new StringBuilder();
        var account = new StringBuilder();
        var name = new StringBuilder();
        char separator = text.charAt(3);
        Matcher matcher = Pattern.compile("[" + separator + "]([0-9]{2})([^" + separator + "]*)")
                .matcher(text);
        int highest = -1;
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            if (number <= highest) {
                remittance.append(matcher.group());
                continue;
            }
            highest = number;
            target(number, remittance, account, name).append(matcher.group(2));
        }
        return new Description(
                account.toString().strip(),
                Description.oneBlank(name.toString()),
                "",
                "",
                "",
                "",
                remittance.toString().isBlank() ? List.of() : List.of(remittance.toString()));
    }

    private static StringBuilder target(
            int number, StringBuilder remittance, StringBuilder account, StringBuilder name) {
        if (number >= 20 && number <= 29 || number >= 60 && number <= 63) {
            return remittance;
        }
        return number == 31 ? account : number == 32 || number == 33 ? name : new StringBuilder();
    }
}
