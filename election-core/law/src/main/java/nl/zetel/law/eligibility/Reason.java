package nl.zetel.law.eligibility;

/**
 * What one test found.
 *
 * @param code stable code
 * @param article the article applied, such as {@code Kieswet B 3(1)}
 * @param detail one Dutch sentence without personal data
 */
public record Reason(ReasonCode code, String article, String detail) {

    /** What this finding alone leads to. */
    public Outcome outcome() {
        return code.outcome();
    }
}
