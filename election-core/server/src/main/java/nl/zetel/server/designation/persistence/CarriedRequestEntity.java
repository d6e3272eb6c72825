package nl.zetel.server.designation.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "carried_request")
class CarriedRequestEntity extends StoredRecord {}
