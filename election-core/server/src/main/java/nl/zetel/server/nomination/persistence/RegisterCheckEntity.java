package nl.zetel.server.nomination.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "register_check")
class RegisterCheckEntity extends StoredRecord {}
