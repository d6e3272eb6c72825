package nl.zetel.plugin.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which field stands where in a row. */
final class Header {

    private final int[] places = new int[Field.values().length];
    private final List<String> names;

    private Header(List<String> names) {
        this.names = names;
        Arrays.fill(places, -1);
    }

    /** The header of a file, in which every column of the mapping has to be found. */
    static Header of(List<String> names, Mapping mapping) throws ImportException {
        Header header = new Header(List.copyOf(names));
        Set<String> missing = new TreeSet<>();
        Set<String> wanted = new HashSet<>(mapping.columns().values());
        for (Map.Entry<Field, String> column : mapping.columns().entrySet()) {
            int place = names.indexOf(column.getValue());
            header.places[column.getKey().ordinal()] = place;
            if (place < 0) {
                missing.add(column.getValue());
            }
        }
        if (!missing.isEmpty()) {
            throw new ImportException(Text.COLUMNS_MISSING.of(String.join(", ", missing)));
        }
        for (String name : wanted) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new ImportException(Text.COLUMN_TWICE.of(name));
            }
        }
        return header;
    }

    int size() {
        return names.size();
    }

    /** The text of a field; blank if there is no such column. */
    String text(List<String> row, Field field) {
        int place = places[field.ordinal()];
        return place < 0 ? "" : row.get(place);
    }

    /** The column's name, for messages. */
    String name(Field field) {
        int place = places[field.ordinal()];
        return place < 0 ? field.key() : names.get(place);
    }
}
