package nl.zetel.server.submission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "list_submission")
class SubmissionEntity extends StoredRecord {}
