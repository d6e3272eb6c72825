package nl.zetel.server.support.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "support_declaration")
class DeclarationEntity extends StoredRecord {}
