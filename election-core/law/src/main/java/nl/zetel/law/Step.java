package nl.zetel.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One step of a decision: which article was applied, what it led to, and with which values. Screens, letters, reports
 * and the audit trail show these steps; nothing computes them again.
 *
 * @param article the article with its statute, such as {@code Kieswet H 14(5)}
 * @param what what was found or done, one Dutch sentence
 * @param values the values that were used, by name, in the order in which they were used
 */
public record Step(String article, String what, Map<String, String> values) {

    /** Copies the values and keeps their order. */
    public Step {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A step without values. */
    public static Step of(String article, String what) {
        return new Step(article, what, Map.of());
    }

    /** This step with one more value. */
    public Step with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, String.valueOf(value));
        return new Step(article, what, more);
    }
}
