package nl.zetel.server.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Takes the content out of links; the only thing that ever changes one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AuditErasure {

    private static final String UPDATE =
            "update audit_entry set reason = '', before_data = '', after_data = '', salt = '',"
                    + " erased_by = ?1 where municipality = ?2 and erased_by = 0 and sequence_number < ?1"
                    + " and (subject = ?3 or subject like ?4 escape '!')";

    @PersistenceContext
    EntityManager entities;

    /**
     * Erases the content of links about a subject and everything below it.
     *
     * @param proof number of the link that will prove it
     * @return number of links
     */
    int erase(String municipality, String subject, long proof) {
        if (subject.isBlank() || subject.equals("/")) {
            throw new IllegalArgumentException("A subject is needed: nothing erases a whole chain");
        }
        entities.flush();
        return entities.createNativeQuery(UPDATE)
                .setParameter(1, proof)
                .setParameter(2, municipality)
                .setParameter(3, subject)
                .setParameter(4, escaped(subject) + "/%")
                .executeUpdate();
    }

    private static String escaped(String subject) {
        return subject.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
