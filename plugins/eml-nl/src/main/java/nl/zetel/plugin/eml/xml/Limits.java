package nl.zetel.plugin.eml.xml;

/**
 * What a file may be at most. Real files stay far below: the largest count is some 80 MB, the largest other document
 * 0.5 MB, the deepest element is the eleventh.
 *
 * @param bytes size of the file
 * @param parts number of elements, comments and instructions; of a count between one station and the next
 */
public record Limits(long bytes, int parts) {

    /** Deepest element. */
    static final int DEPTH = 32;

    /** Characters of one element's own text. */
    static final int TEXT = 65_536;

    /** Attributes of one element. */
    static final int ATTRIBUTES = 32;

    /** Bytes that the parser may read before it reports something: bounds names, tags, comments and attributes. */
    static final int TOKEN = 262_144;

    /** Limits of documents that are held in memory as a whole. */
    public static Limits document() {
        return new Limits(8L << 20, 100_000);
    }

    /** Limits of counts, which are read station by station. */
    public static Limits count() {
        return new Limits(128L << 20, 100_000);
    }
}
