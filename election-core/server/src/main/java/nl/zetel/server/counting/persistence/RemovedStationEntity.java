package nl.zetel.server.counting.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "removed_station")
class RemovedStationEntity extends StoredRecord {}
