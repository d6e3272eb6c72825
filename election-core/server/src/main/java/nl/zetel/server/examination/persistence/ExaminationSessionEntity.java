package nl.zetel.server.examination.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "examination")
class ExaminationSessionEntity extends StoredRecord {}
