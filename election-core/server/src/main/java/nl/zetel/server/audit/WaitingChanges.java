package nl.zetel.server.audit;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a transaction is to write into the chain at its end. */
@TransactionScoped
class WaitingChanges implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<AuditEntry> entries = new ArrayList<>();
    private boolean open;

    /** For the container. */
    protected WaitingChanges() {}

    /** From now on changes wait. */
    public void open() {
        open = true;
    }

    /** Whether changes wait. */
    public boolean isOpen() {
        return open;
    }

    /** One more. */
    public void add(AuditEntry entry) {
        entries.add(entry);
    }

    /** Everything that waits, in order; afterwards nothing does. */
    public List<AuditEntry> take() {
        List<AuditEntry> taken = List.copyOf(entries);
        entries.clear();
        return taken;
    }
}
