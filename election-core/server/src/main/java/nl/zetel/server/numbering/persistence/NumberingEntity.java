package nl.zetel.server.numbering.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "numbering")
class NumberingEntity extends StoredRecord {}
