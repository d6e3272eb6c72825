package nl.zetel.api;

/**
 * Something that a check found.
 *
 * @param severity how serious it is
 * @param code a stable code in capitals, such as {@code UNKNOWN_LIST}
 * @param location where it was found, such as {@code line 12, column 5} or {@code lists[2].candidates[7]}; may be blank
 * @param message what was found and what to do, in Dutch, without personal data beyond what the place holds
 */
public record Finding(Severity severity, String code, String location, String message) {

    /** An error. */
    public static Finding error(String code, String location, String message) {
        return new Finding(Severity.ERROR, code, location, message);
    }

    /** A warning. */
    public static Finding warning(String code, String location, String message) {
        return new Finding(Severity.WARNING, code, location, message);
    }

    /** A remark. */
    public static Finding info(String code, String location, String message) {
        return new Finding(Severity.INFO, code, location, message);
    }
}
