package nl.zetel.server.document.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "document_content")
class DocumentContentEntity extends StoredRecord {}
