package nl.zetel.server.retention.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "retention_run")
class RetentionRunEntity extends StoredRecord {}
