package nl.zetel.server.store;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * A value as it is stored.
 *
 * @param id identifier
 * @param parentId what it is part of; blank if it stands alone
 * @param version version, for entity tags
 * @param createdAt when it was created
 * @param createdBy who created it
 * @param value the value
 * @param <T> type of the value
 */
public record Stored<T>(String id, String parentId, long version, Instant createdAt, String createdBy, T value) {

    /** The same with a changed value, to be given to {@link RecordStore#update}. */
    public Stored<T> with(UnaryOperator<T> change) {
        return new Stored<>(id, parentId, version, createdAt, createdBy, change.apply(value));
    }

    /** The same with another value, to be given to {@link RecordStore#update}. */
    public Stored<T> with(T newValue) {
        return new Stored<>(id, parentId, version, createdAt, createdBy, newValue);
    }
}
