package nl.zetel.spi;

import java.util.Locale;

/** A file cannot be read: it is not what it should be, or it is hostile. Nothing of it may be used. */
public class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Stable code. */
    private final String code;
    /** Line from 1, or 0 if unknown. */
    private final int line;
    /** Column from 1, or 0 if unknown. */
    private final int column;

    /**
     * A failure at a place.
     *
     * @param code stable code in capitals, such as {@code ENTITY_FORBIDDEN}
     * @param message what is wrong and what to do, in Dutch, without data of the file
     * @param line line from 1, or 0 if unknown
     * @param column column from 1, or 0 if unknown
     */
    public DocumentException(String code, String message, int line, int column) {
        super(line > 0 ? String.format(Locale.ROOT, "%s (regel %d, kolom %d)", message, line, column) : message);
        this.code = code;
        this.line = line;
        this.column = column;
    }

    /**
     * A failure of the file as a whole.
     *
     * @param code stable code in capitals, such as {@code ENTITY_FORBIDDEN}
     * @param message what is wrong and what to do, in Dutch, without data of the file
     */
    public DocumentException(String code, String message) {
        this(code, message, 0, 0);
    }

    /** {@return stable code} */
    public String code() {
        return code;
    }

    /** {@return line from 1, or 0 if unknown} */
    public int line() {
        return line;
    }

    /** {@return column from 1, or 0 if unknown} */
    public int column() {
        return column;
    }
}
