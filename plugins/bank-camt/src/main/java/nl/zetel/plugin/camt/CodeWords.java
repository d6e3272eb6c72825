package nl.zetel.plugin.camt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code /NAME/…/REMI/…}, the form in which some banks put a whole transaction into one text. */
final class CodeWords {

    private static final Pattern WORD =
            Pattern.compile("/(TRTP|IBAN|BIC|NAME|ORDP|BENM|REMI|EREF|CSID|MARF|ADDR|ORDI|PURP|RTRN|SVCL|TRCD|ISDT)/");

    private CodeWords() {}

    /** Values by code word, the first of each; empty if the text does not have this form. */
    static Map<String, String> parse(String text) {
        var values = new LinkedHashMap<String, String>();
        Matcher matcher = WORD.matcher(text);
        String word = "";
        int start = 0;
        // The slash that ends one word may begin the next.
        for (int from = 0; matcher.find(from); from = matcher.end() - 1) {
            put(values, word, text, start, matcher.start());
            word = matcher.group(1);
            start = matcher.end();
        }
        put(values, word, text, start, text.length());
        return values;
    }

    private static void put(Map<String, String> values, String word, String text, int start, int end) {
        if (!word.isEmpty() && start < end) {
            values.putIfAbsent(word, text.substring(start, end).strip());
        }
    }
}
