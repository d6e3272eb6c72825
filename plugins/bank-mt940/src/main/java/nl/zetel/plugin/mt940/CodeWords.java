package nl.zetel.plugin.mt940;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The structured style: {@code /EREF/…//CNTP/account/bic/name/city///REMI/USTD//text/} of ING, Triodos and BNG,
 * {@code /ORDP//NAME/…/REMI/text} of Rabobank, {@code /TRTP/…/IBAN/…/NAME/…/REMI/text/EREF/…} of ABN AMRO. Lines are
 * wrapped anywhere, also within a code word.
 *
 * <p>The payer's text may itself hold code words. So from the text on only those count that a bank writes behind it and
 * that a payer may choose anyway; never an account or a name.
 */
final class CodeWords {

    private static final String WORDS =
            "TRTP|IBAN|BIC|NAME|REMI|EREF|PREF|IREF|MARF|CSID|CNTP|ORDP|BENM|ID|ADDR|ISDT|RTRN"
                    + "|ULTD|ULTC|ULTB|PURP|OCMT|CHGS1|CHGS2|EXCH|BUSP|TRCD|SVCL|ORDI|ACCW|CREF|NRTX|SUM|CDTRREFTP|CDTRREF";
    private static final Pattern WORD = Pattern.compile("/(" + WORDS + ")/");
    private static final Pattern BEGIN = Pattern.compile("\\s*/(?:" + WORDS + ")/.*", Pattern.DOTALL);
    private static final Pattern BEHIND_TEXT = Pattern.compile("EREF|CSID|MARF|PURP|ISDT|TRCD");
    private static final String NOT_PROVIDED = "NOTPROVIDED";
    private static final String TEXT = "REMI";
    private static final String REFERENCE = "CDTRREF";
    private static final int ACCOUNT = 0;
    private static final int NAME = 2;

    private CodeWords() {}

    static boolean begins(String text) {
        return BEGIN.matcher(text).matches();
    }

    static Description parse(String text) {
        Map<String, String> words = words(text);
        String[] counterparty = words.getOrDefault("CNTP", "").split("/", -1);
        String remittance = words.getOrDefault(TEXT, "");
        boolean structured = remittance.startsWith("STRD/");
        String reference = structured ? last(remittance) : words.getOrDefault(REFERENCE, "");
        String free = structured ? "" : free(remittance);
        String endToEnd = value(words, "EREF");
        return new Description(
                first(part(counterparty, ACCOUNT), value(words, "IBAN")),
                first(part(counterparty, NAME), value(words, "NAME")),
                value(words, "ULTD"),
                endToEnd.equalsIgnoreCase(NOT_PROVIDED) ? "" : endToEnd,
                reference.strip(),
                words.containsKey("RTRN") ? first(value(words, "RTRN"), "NARR") : "",
                free.isBlank() ? List.of() : List.of(free));
    }

    private static Map<String, String> words(String text) {
        var values = new LinkedHashMap<String, String>();
        Matcher matcher = WORD.matcher(text);
        String word = "";
        int start = 0;
        // The slash that ends one word may begin the next.
        for (int from = 0; matcher.find(from); from = matcher.end() - 1) {
            String found = matcher.group(1);
            boolean behindText = values.containsKey(TEXT) || word.equals(TEXT);
            boolean reference = found.startsWith(REFERENCE)
                    && (word.equals(TEXT) ? matcher.start() == start : word.startsWith(REFERENCE));
            if (behindText && !reference && !BEHIND_TEXT.matcher(found).matches()) {
                continue;
            }
            put(values, word, text, start, matcher.start());
            word = found;
            start = matcher.end();
        }
        put(values, word, text, start, text.length());
        return values;
    }

    private static void put(Map<String, String> values, String word, String text, int start, int end) {
        if (!word.isEmpty()) {
            values.putIfAbsent(word, start < end ? text.substring(start, end) : "");
        }
    }

    private static String value(Map<String, String> words, String word) {
        return unslashed(words.getOrDefault(word, "")).strip();
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index].strip() : "";
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** {@code USTD//text/} or a bare text. */
    private static String free(String remittance) {
        String text =
                remittance.startsWith("USTD/") ? remittance.substring(remittance.indexOf('/', 5) + 1) : remittance;
        return unslashed(text);
    }

    /** {@code STRD/CUR/reference/}. */
    private static String last(String remittance) {
        String text = unslashed(remittance);
        return text.substring(text.lastIndexOf('/') + 1);
    }

    private static String unslashed(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(0, end);
    }
}
