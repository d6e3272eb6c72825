package nl.zetel.law.numbering;

/**
 * Identifies a list before it has a number.
 *
 * @param value any text that the caller uses for the list
 */
public record ListId(String value) implements Comparable<ListId> {

    @Override
    public int compareTo(ListId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
