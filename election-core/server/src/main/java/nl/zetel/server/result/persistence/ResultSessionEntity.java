package nl.zetel.server.result.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "result_session")
class ResultSessionEntity extends StoredRecord {}
