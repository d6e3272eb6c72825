package nl.zetel.law.support;

/**
 * Tells candidate lists apart before they have a number.
 *
 * @param value any text that is unique within the election
 */
public record ListKey(String value) implements Comparable<ListKey> {

    @Override
    public int compareTo(ListKey other) {
        return value.compareTo(other.value);
    }
}
