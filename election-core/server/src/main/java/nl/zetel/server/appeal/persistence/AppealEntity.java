package nl.zetel.server.appeal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "appeal")
class AppealEntity extends StoredRecord {}
