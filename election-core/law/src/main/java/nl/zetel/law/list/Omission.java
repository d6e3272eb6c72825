package nl.zetel.law.list;

import java.util.OptionalInt;

/**
 * An omission to tell the submitter of.
 *
 * @param kind its letter
 * @param article the paragraph that names it
 * @param position position of the candidate whom it concerns; absent if it concerns the list
 * @param description what is missing, in Dutch
 * @param repair how it is repaired, in Dutch
 */
public record Omission(OmissionKind kind, String article, OptionalInt position, String description, String repair) {

    static Omission ofList(OmissionKind kind, String key, Object... values) {
        return omission(kind, key, OptionalInt.empty(), values);
    }

    static Omission ofCandidate(OmissionKind kind, String key, int position) {
        return omission(kind, key, OptionalInt.of(position), position);
    }

    private static Omission omission(OmissionKind kind, String key, OptionalInt position, Object... values) {
        return new Omission(
                kind, kind.article(), position, ListTexts.of(key, values), ListTexts.of(key + ".repair", values));
    }
}
