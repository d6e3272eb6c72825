package nl.zetel.server.paper.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "list_paper")
class ListPaperEntity extends StoredRecord {}
