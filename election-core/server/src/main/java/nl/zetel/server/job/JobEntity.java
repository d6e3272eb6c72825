package nl.zetel.server.job;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "job")
class JobEntity extends StoredRecord {}
