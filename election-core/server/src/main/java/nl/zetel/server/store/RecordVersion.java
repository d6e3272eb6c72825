package nl.zetel.server.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The content of a row as it was before it was changed. */
@Entity
@Table(name = "record_version")
@IdClass(RecordVersion.Key.class)
class RecordVersion {

    @Id
    @Column(name = "record_id", length = 36)
    private String recordId = "";

    @Id
    @Column(name = "version")
    private long version;

    @Column(name = "municipality", length = 4)
    private String municipality = "";

    @Column(name = "data")
    private String data = "";

    protected RecordVersion() {}

    RecordVersion(StoredRecord row) {
        this.recordId = row.id;
        this.version = row.version;
        this.municipality = row.municipality;
        this.data = row.data;
    }

    boolean isOf(String other) {
        return municipality.equals(other);
    }

    String data() {
        return data;
    }

    /** Which row, and which version of it. */
    record Key(String recordId, long version) implements Serializable {}
}
