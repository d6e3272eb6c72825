package nl.zetel.server.dispatch.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "document_dispatch")
class DispatchEntity extends StoredRecord {}
