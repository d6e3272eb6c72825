package nl.zetel.server.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.zetel.api.Bsn;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.register.domain.ProcessingEntry;
import nl.zetel.server.register.persistence.ProcessingRows;
import nl.zetel.server.security.CurrentActor;

/** Tells people who consulted their data, and why (GDPR 15). */
@ApplicationScoped
@Transactional
public class ProcessingRecords {

    @Inject
    ProcessingRows rows;

    @Inject
    CurrentActor current;

    @Inject
    AuditTrail audit;

    /** Every consultation of that person by the caller's municipality. The search itself stands in the chain. */
    public List<ProcessingEntry> about(Bsn subject) {
        List<ProcessingEntry> found = rows.about(current.municipality().value(), subject);
        audit.record(Change.created(
                "processing-records-searched", "/processing-records", "AVG 15", new Found(found.size())));
        return found;
    }

    /** What the chain keeps of a search: how much was found, not about whom. */
    public record Found(int records) {}
}
