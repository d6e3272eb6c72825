package nl.zetel.plugin.mt940;

/** A value that cannot be used; the parser adds the line and turns it into a document failure. */
final class InvalidValue extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    InvalidValue(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
