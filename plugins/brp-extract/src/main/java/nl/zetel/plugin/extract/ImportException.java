package nl.zetel.plugin.extract;

/** A file cannot be used at all. The message is for people. */
final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    ImportException(String message) {
        super(message);
    }
}
