package nl.zetel.server.document.domain;

/**
 * A line of a form.
 *
 * @param name what belongs there
 * @param value what is known; blank if it is to be written by hand
 * @param signature whether somebody signs there, which takes room
 */
public record FormLine(String name, String value, boolean signature) {

    /** A line that is filled in as far as the value is known. */
    public static FormLine of(String name, String value) {
        return new FormLine(name, value, false);
    }

    /** A line to write on. */
    public static FormLine toWrite(String name) {
        return new FormLine(name, "", false);
    }

    /** A line to sign on. */
    public static FormLine toSign(String name) {
        return new FormLine(name, "", true);
    }
}
