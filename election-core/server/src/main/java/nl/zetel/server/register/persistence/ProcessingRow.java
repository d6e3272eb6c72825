package nl.zetel.server.register.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A record of the log; written once, never changed. Plugins write it from threads that no caller's request stands behind. */
@Entity
@Table(name = "processing_record")
class ProcessingRow {

    @Id
    @Column(name = "id", length = 36)
    String id = "";

    /** Blank for what no municipality asked, such as a self-test. */
    @Column(name = "municipality", length = 4, updatable = false)
    String municipality = "";

    /** Keyed hash of the number; blank if it is about nobody. */
    @Column(name = "subject_hash", length = 64, updatable = false)
    String subjectHash = "";

    /** The number, encrypted; blank if it is about nobody. */
    @Column(name = "subject_number", length = 200, updatable = false)
    String subjectNumber = "";

    @Column(name = "started_at", updatable = false)
    Instant startedAt = Instant.EPOCH;

    @Column(name = "data", updatable = false)
    String data = "";

    /** For the persistence provider. */
    protected ProcessingRow() {}
}
