package nl.zetel.server.errorreport.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "error_report")
class ErrorReportEntity extends StoredRecord {}
