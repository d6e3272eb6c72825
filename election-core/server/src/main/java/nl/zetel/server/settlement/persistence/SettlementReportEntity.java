package nl.zetel.server.settlement.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "settlement_report")
class SettlementReportEntity extends StoredRecord {}
