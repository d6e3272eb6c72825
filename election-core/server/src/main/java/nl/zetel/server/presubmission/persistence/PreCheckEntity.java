package nl.zetel.server.presubmission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "pre_submission_check")
class PreCheckEntity extends StoredRecord {}
