package nl.zetel.law.designation;

import java.util.List;
import nl.zetel.api.Finding;

/** Tells of characters that the election documents and the population register do not have. */
final class CharacterSet {

    private CharacterSet() {}

    static List<Finding> check(DesignationText designation) {
        String others = designation
                .value()
                .codePoints()
                .filter(point -> !isKnown(point))
                .distinct()
                .collect(StringBuilder::new, CharacterSet::appendCode, StringBuilder::append)
                .toString();
        return others.isEmpty()
                ? List.of()
                : List.of(Finding.warning(
                        "UNUSUAL_CHARACTERS", "", ReviewCalculation.TEXTS.get("characters", others.strip())));
    }

    private static boolean isKnown(int point) {
        return (point >= 32 && point <= 126) || (point >= 161 && point <= 382);
    }

    private static void appendCode(StringBuilder text, int point) {
        text.append(" U+");
        String digits = Integer.toHexString(point);
        text.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
    }
}
