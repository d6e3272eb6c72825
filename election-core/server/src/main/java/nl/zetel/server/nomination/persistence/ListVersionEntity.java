package nl.zetel.server.nomination.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "candidate_list_version")
class ListVersionEntity extends StoredRecord {}
