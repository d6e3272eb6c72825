package nl.zetel.plugin.camt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code /NAME/…/REMI/…}, the form in which some banks put a whole transaction into one text. The payer's text in it
 * may itself hold code words; behind it only those count that a payer may choose anyway, never an account or a name.
 */
final class CodeWords {

    private static final Pattern WORD =
            Pattern.compile("/(TRTP|IBAN|BIC|NAME|ORDP|BENM|REMI|EREF|CSID|MARF|ADDR|ORDI|PURP|RTRN|SVCL|TRCD|ISDT)/");

    private static final String TEXT = "REMI";
    private static final String END_TO_END = "EREF";

    private CodeWords() {}

    /** Values by code word, the first of each; empty if the text does not have this form. */
    static Map<String, String> parse(String text) {
        var values = new LinkedHashMap<String, String>();
        Matcher matcher = WORD.matcher(text);
        String word = "";
        int start = 0;
        // The slash that ends one word may begin the next.
        for (int from = 0; matcher.find(from); from = matcher.end() - 1) {
            boolean behindText = word.equals(TEXT) || values.containsKey(TEXT);
            if (behindText && !matcher.group(1).equals(END_TO_END)) {
                continue;
            }
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
