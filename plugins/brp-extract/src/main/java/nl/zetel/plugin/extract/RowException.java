package nl.zetel.plugin.extract;

/** A row cannot be used. The message is for people and does not repeat what the row holds. */
final class RowException extends Exception {

    private static final long serialVersionUID = 1L;

    RowException(String message) {
        super(message, null, false, false);
    }
}
