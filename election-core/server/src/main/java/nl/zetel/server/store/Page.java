package nl.zetel.server.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items items in order
 * @param next cursor of the next page; absent on the last
 * @param <T> type of the items
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /** A page out of one row more than asked for. */
    static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        boolean more = rows.size() > limit;
        List<T> items = more ? rows.subList(0, limit) : rows;
        return new Page<>(items, more ? Optional.of(cursor.apply(items.get(limit - 1))) : Optional.empty());
    }

    /** A page of what is short enough to be read as a whole, in the order in which it is given. */
    public static <T> Page<Stored<T>> of(List<Stored<T>> all, PageRequest request) {
        int from = 0;
        for (int i = 0; i < all.size() && !request.id().isEmpty(); i++) {
            from = all.get(i).id().equals(request.id()) ? i + 1 : from;
        }
        List<Stored<T>> rest = all.subList(from, Math.min(all.size(), from + request.limit() + 1));
        return of(rest, request.limit(), row -> PageRequest.cursor("", row.id()));
    }

    /** The same page with each item changed. */
    public <R> Page<R> map(Function<T, R> function) {
        return new Page<>(items.stream().map(function).toList(), next);
    }
}
