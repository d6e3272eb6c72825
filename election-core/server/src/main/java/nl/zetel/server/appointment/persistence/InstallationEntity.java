package nl.zetel.server.appointment.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "installation")
class InstallationEntity extends StoredRecord {}
