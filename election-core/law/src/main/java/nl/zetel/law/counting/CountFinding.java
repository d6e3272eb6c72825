package nl.zetel.law.counting;

import java.util.List;
import nl.zetel.api.Severity;

/**
 * Something strange about a count.
 *
 * @param station identifier of the station; blank where it is about all stations together
 * @param severity {@link Severity#ERROR} where numbers contradict each other, {@link Severity#WARNING} where they are
 *     implausible
 * @param code the Kiesraad's code, such as {@code F.201}, or a word in capitals for a check of our own
 * @param title what is wrong, in Dutch
 * @param explanation the numbers behind it, in Dutch
 * @param action what to do, in Dutch
 * @param fields the fields to mark; empty where there is none to point at
 */
public record CountFinding(
        String station,
        Severity severity,
        String code,
        String title,
        String explanation,
        String action,
        List<CountField> fields) {

    /** Copies the fields. */
    public CountFinding {
        fields = List.copyOf(fields);
    }

    /** With a sentence more behind the numbers, in Dutch. */
    public CountFinding explained(String sentence) {
        return new CountFinding(station, severity, code, title, explanation + " " + sentence, action, fields);
    }
}
