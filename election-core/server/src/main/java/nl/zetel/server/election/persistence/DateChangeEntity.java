package nl.zetel.server.election.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "election_date_change")
class DateChangeEntity extends StoredRecord {}
