package nl.zetel.server.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Begins the chain of a municipality, in a transaction of its own so that two first changes do not collide. */
@ApplicationScoped
class AuditHeads {

    private static final String INSERT =
            "insert into audit_head (municipality, sequence_number, hash) select ?1, 0, ?2 "
                    + "where not exists (select 1 from audit_head where municipality = ?1)";

    @PersistenceContext
    EntityManager entities;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void create(String municipality) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, municipality)
                .setParameter(2, HashChain.START)
                .executeUpdate();
    }
}
