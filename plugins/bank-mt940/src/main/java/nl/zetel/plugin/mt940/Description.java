package nl.zetel.plugin.mt940;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What tag 86 says of an entry; a part that is not there is blank.
 *
 * @param account account of the other side
 * @param name name of the other side
 * @param ultimateDebtor on whose behalf was paid
 * @param endToEndId the payer's identification
 * @param structuredReference structured creditor reference
 * @param returnReason reason of return
 * @param texts the payer's text
 */
record Description(
        String account,
        String name,
        String ultimateDebtor,
        String endToEndId,
        String structuredReference,
        String returnReason,
        List<String> texts) {

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    Description {
        texts = List.copyOf(texts);
    }

    /** Reads the lines of the tag in whichever of the Dutch styles they are. */
    static Description parse(List<String> lines) {
        String joined = String.join("", lines);
        if (CodeWords.begins(joined)) {
            return CodeWords.parse(joined);
        }
        if (Subfields.begins(joined)) {
            return Subfields.parse(joined);
        }
        if (Labels.holds(joined)) {
            return Labels.parse(joined);
        }
        return ofTexts(lines);
    }

    /** A text of which nothing else is known. The name in it, if any, cannot be told from what the payer typed. */
    static Description ofTexts(List<String> texts) {
        return new Description(
                "",
                "",
                "",
                "",
                "",
                "",
                texts.stream().filter(text -> !text.isBlank()).toList());
    }

    static String oneBlank(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
