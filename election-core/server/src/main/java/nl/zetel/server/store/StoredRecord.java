package nl.zetel.server.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A row: who it belongs to, a few columns to find it by, and its content as JSON. Each feature has its own table and its
 * own entity, which only says the table's name.
 */
@MappedSuperclass
public abstract class StoredRecord {

    @Id
    @Column(name = "id", length = 36)
    String id = "";

    @Column(name = "municipality", length = 4, updatable = false)
    String municipality = "";

    /** What it is part of, most often an election; blank if it stands alone. */
    @Column(name = "parent_id", length = 36, updatable = false)
    String parentId = "";

    @Column(name = "state", length = 40)
    String state = "";

    /** A key to find it by beside its identifier; blank if there is none. */
    @Column(name = "lookup", length = 200)
    String lookup = "";

    /** Order in lists; unique enough to page by together with the identifier. */
    @Column(name = "sort_key", length = 100)
    String sortKey = "";

    @Version
    @Column(name = "version")
    long version;

    @Column(name = "created_at", updatable = false)
    Instant createdAt = Instant.EPOCH;

    @Column(name = "created_by", length = 200, updatable = false)
    String createdBy = "";

    @Column(name = "data")
    String data = "";

    /** For the persistence provider. */
    protected StoredRecord() {}

    /** Takes new content. In the entity itself: the provider sees no change that comes from outside. */
    void fill(Keys keys, String newData) {
        this.state = keys.state();
        this.lookup = keys.lookup();
        this.sortKey = keys.sortKey().isEmpty() ? sortKey : keys.sortKey();
        this.data = newData;
    }
}
