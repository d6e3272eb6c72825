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

    /**
     * {@return an error}
     *
     * @param code stable code in capitals, such as {@code UNKNOWN_LIST}
     * @param location where it is, as a path such as {@code lists[2].candidates[5]}
     * @param message what is the matter, in Dutch
     */
    public static Finding error(String code, String location, String message) {
        return new Finding(Severity.ERROR, code, location, message);
    }

    /**
     * {@return a warning}
     *
     * @param code stable code in capitals, such as {@code UNKNOWN_LIST}
     * @param location where it is, as a path such as {@code lists[2].candidates[5]}
     * @param message what is the matter, in Dutch
     */
    public static Finding warning(String code, String location, String message) {
        return new Finding(Severity.WARNING, code, location, message);
    }

    /**
     * {@return a remark}
     *
     * @param code stable code in capitals, such as {@code UNKNOWN_LIST}
     * @param location where it is, as a path such as {@code lists[2].candidates[5]}
     * @param message what is the matter, in Dutch
     */
    public static Finding info(String code, String location, String message) {
        return new Finding(Severity.INFO, code, location, message);
    }
}
