package nl.zetel.plugin.eml.xml;

/** A file is refused. Unchecked, so that it passes through the parser and the binding; never leaves the plugin. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final int line;
    private final int column;

    /** Why a file is refused. The Dutch text of a code stands in the plugin's messages. */
    public enum Code {
        /** There is nothing in it. */
        EMPTY_FILE,
        /** It is packed. */
        PACKED_FILE,
        /** It is larger than allowed. */
        FILE_TOO_LARGE,
        /** A name, tag, comment or text is longer than allowed. */
        TEXT_TOO_LONG,
        /** Elements stand too deep in each other. */
        NESTED_TOO_DEEP,
        /** There are too many elements. */
        TOO_MANY_ELEMENTS,
        /** It has a document type or uses an entity. */
        ENTITY_FORBIDDEN,
        /** Its bytes do not fit its encoding, or the encoding is not allowed. */
        WRONG_ENCODING,
        /** It ends too early. */
        TRUNCATED,
        /** It is not well-formed XML. */
        NOT_WELL_FORMED,
        /** It is XML, but not EML. */
        NOT_EML,
        /** It is another document than was asked for. */
        WRONG_DOCUMENT,
        /** A part without which nothing can be understood is missing. */
        PART_MISSING,
        /** A date cannot be understood. */
        INVALID_DATE,
        /** A number cannot be understood. */
        INVALID_NUMBER,
        /** It is about several contests. */
        SEVERAL_CONTESTS
    }

    /**
     * A refusal at a place.
     *
     * @param code why
     * @param line line from 1, 0 if unknown
     * @param column column from 1, 0 if unknown
     */
    public Refusal(Code code, int line, int column) {
        super(code.name(), null, false, false);
        this.code = code;
        this.line = line;
        this.column = column;
    }

    /** A refusal whose place is that of the reader. */
    public Refusal(Code code) {
        this(code, 0, 0);
    }

    /** Why. */
    public Code code() {
        return code;
    }

    /** Line from 1, 0 if unknown. */
    public int line() {
        return line;
    }

    /** Column from 1, 0 if unknown. */
    public int column() {
        return column;
    }
}
