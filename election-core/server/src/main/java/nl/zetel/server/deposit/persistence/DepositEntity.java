package nl.zetel.server.deposit.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "deposit")
class DepositEntity extends StoredRecord {}
