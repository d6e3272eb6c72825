package nl.zetel.server.counting.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "total_typist")
class TotalTypistEntity extends StoredRecord {}
