package nl.zetel.server.retention.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.store.RecordStore;
import nl.zetel.server.store.Stored;

/**
 * Records of one kind that a feature keeps and can destroy; each feature provides a bean for each kind. A rule says how long
 * they are kept, holds stop it, and the host writes the proof: a handler only counts and destroys.
 */
public interface RetentionHandler {

    /** The kind; one handler for each. */
    RecordKind kind();

    /**
     * The records that are there, by the day on which their term began. Counts what destruction would take, and nothing
     * else, so that after it there is nothing left.
     *
     * @param electionId the election; blank for a kind that belongs to the municipality as a whole
     * @param event day of the election's own event, if it has happened; records without a day of their own go by it
     */
    List<Holding> holdings(String electionId, Optional<LocalDate> event);

    /**
     * Deletes records, or takes the personal data out of what has to stay, for good. Runs in the transaction of the proof.
     *
     * @param startedUntil last day on which the term of a record began that is destroyed now; of no meaning to records that
     *     go by the election's event, which has happened by then
     */
    Destroyed destroy(String electionId, LocalDate startedUntil);

    /**
     * Records whose term began on the same day.
     *
     * @param since the day; empty while it has not happened
     * @param records how many
     */
    record Holding(Optional<LocalDate> since, long records) {}

    /**
     * What was destroyed.
     *
     * @param identifiers identifiers of the records, of which a hash is kept
     * @param subjects paths in the audit chain, below which the content of all links is erased
     */
    record Destroyed(List<String> identifiers, List<String> subjects) {

        /** Copies the lists. */
        public Destroyed {
            identifiers = List.copyOf(identifiers);
            subjects = List.copyOf(subjects);
        }
    }

    /** Records that go by the election's event; none at all if there are none. */
    static List<Holding> ofEvent(Optional<LocalDate> event, long records) {
        return records == 0 ? List.of() : List.of(new Holding(event, records));
    }

    /** Destroys every row that is part of an election, and what the chain holds below that path of it. */
    static <T> Destroyed everything(RecordStore<T, ?> store, String electionId, String below) {
        List<Stored<T>> all = store.all(electionId);
        all.forEach(store::destroy);
        return new Destroyed(all.stream().map(Stored::id).toList(), List.of(Elections.path(electionId) + below));
    }

    /** Takes the personal data out of these rows, which stay, and what the chain holds below that path of the election. */
    static <T> Destroyed strip(RecordStore<T, ?> store, List<Stored<T>> rows, UnaryOperator<T> stripped, String below) {
        rows.forEach(row -> store.forget(row.with(stripped)));
        return new Destroyed(rows.stream().map(Stored::id).toList(), List.of(below));
    }

    /** Records that each have a day of their own, from the first day to the last. */
    static List<Holding> byDay(Stream<LocalDate> days) {
        return days.collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting())).entrySet().stream()
                .map(day -> new Holding(Optional.of(day.getKey()), day.getValue()))
                .toList();
    }
}
