package nl.zetel.server.support.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.zetel.server.store.Stored;
import nl.zetel.server.support.domain.SupportRegister;
import nl.zetel.server.support.persistence.SupportRegisterStore;

/** The row that who changes an election's declarations locks. */
@ApplicationScoped
public class SupportRegisters {

    @Inject
    SupportRegisterStore store;

    @Inject
    NewSupportRegisters fresh;

    /** The register of an election; nobody else changes declarations of the election before this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Stored<SupportRegister> lock(String electionId) {
        if (store.find(id(electionId)).isEmpty()) {
            try {
                fresh.create(id(electionId), electionId);
            } catch (PersistenceException e) {
                // Another counter was first; the row is there now, or the lock below says what is wrong.
            }
        }
        return store.lock(id(electionId));
    }

    /** The register of an election, to read. */
    @Transactional
    public SupportRegister of(String electionId) {
        return store.find(id(electionId)).map(Stored::value).orElseGet(() -> SupportRegister.of(electionId));
    }

    Stored<SupportRegister> update(Stored<SupportRegister> changed) {
        return store.update(changed);
    }

    private static String id(String electionId) {
        return UUID.nameUUIDFromBytes(("support-register/" + electionId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Begins a register in a transaction of its own, so that two first counters do not undo each other's work. */
    @ApplicationScoped
    public static class NewSupportRegisters {

        @Inject
        SupportRegisterStore store;

        /** @throws PersistenceException if there is one */
        @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = PersistenceException.class)
        public void create(String id, String electionId) {
            store.insert(id, electionId, SupportRegister.of(electionId));
        }
    }
}
