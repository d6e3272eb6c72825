package nl.zetel.plugin.mt940;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ABN AMRO's columns: {@code IBAN: … BIC: … NAAM: … OMSCHRIJVING: … KENMERK: …}, each line of two columns of 32
 * characters. What follows the payer's text is not taken for an account or a name.
 */
final class Labels {

    private static final Pattern LABEL =
            Pattern.compile("\\b(IBAN|BIC|NAAM|OMSCHRIJVING|KENMERK|BETALINGSKENM\\.|MACHTIGING|INCASSANT): ?");
    private static final String TEXT = "OMSCHRIJVING";
    private static final String END_TO_END = "KENMERK";
    private static final String PAYMENT_REFERENCE = "BETALINGSKENM.";

    private Labels() {}

    static boolean holds(String text) {
        return text.contains("IBAN: ") && text.contains("NAAM: ");
    }

    static Description parse(String text) {
        Map<String, String> values = values(text);
        String endToEnd = values.getOrDefault(END_TO_END, "");
        String free = values.getOrDefault(TEXT, "");
        return new Description(
                values.getOrDefault("IBAN", ""),
                values.getOrDefault("NAAM", ""),
                "",
                endToEnd.equalsIgnoreCase("NOTPROVIDED") ? "" : endToEnd,
                values.getOrDefault(PAYMENT_REFERENCE, ""),
                "",
                free.isEmpty() ? List.of() : List.of(free));
    }

    private static Map<String, String> values(String text) {
        var values = new LinkedHashMap<String, String>();
        Matcher matcher = LABEL.matcher(text);
        String label = "";
        int start = 0;
        while (matcher.find()) {
            if (values.containsKey(TEXT) || label.equals(TEXT)) {
                if (!matcher.group(1).equals(END_TO_END)) {
                    continue;
                }
            }
            put(values, label, text.substring(start, matcher.start()));
            label = matcher.group(1);
            start = matcher.end();
        }
        put(values, label, text.substring(start));
        return values;
    }

    private static void put(Map<String, String> values, String label, String value) {
        if (!label.isEmpty()) {
            values.putIfAbsent(label, Description.oneBlank(value));
        }
    }
}
