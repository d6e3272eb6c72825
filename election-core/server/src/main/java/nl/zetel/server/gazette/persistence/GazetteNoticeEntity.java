package nl.zetel.server.gazette.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "gazette_notice")
class GazetteNoticeEntity extends StoredRecord {}
