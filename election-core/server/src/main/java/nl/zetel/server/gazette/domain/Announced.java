package nl.zetel.server.gazette.domain;

import java.util.List;
import java.util.Set;
import nl.zetel.server.store.Stored;

/** What a notice announces one by one: decisions, deletions, appointments. */
public final class Announced {

    private Announced() {}

    /**
     * What a new notice is about: all that no published notice announced yet; if there is nothing like that, everything
     * once more, as a correction.
     */
    public static <T> List<Stored<T>> next(List<Stored<T>> all, Set<String> announced) {
        List<Stored<T>> waiting =
                all.stream().filter(each -> !announced.contains(each.id())).toList();
        return waiting.isEmpty() ? all : waiting;
    }
}
