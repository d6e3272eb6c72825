package nl.zetel.server.store;

/**
 * The columns by which a value is found.
 *
 * @param state its state, at most 40 characters; blank if it has none
 * @param lookup another key, at most 200 characters, personal data only as a keyed hash; blank if it has none
 * @param sortKey order in lists, at most 100 characters; blank for order of creation
 */
public record Keys(String state, String lookup, String sortKey) {

    /** A value that is found by its identifier and its state alone. */
    public static Keys state(Enum<?> state) {
        return new Keys(state.name(), "", "");
    }

    /** A value that is found by its identifier alone. */
    public static Keys none() {
        return new Keys("", "", "");
    }

    /** With another key. */
    public Keys lookup(String key) {
        return new Keys(state, key, sortKey);
    }

    /** With an order. */
    public Keys sortedBy(String key) {
        return new Keys(state, lookup, key);
    }
}
