package nl.zetel.server.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.zetel.api.MunicipalityCode;

/** The municipalities that keep anything here: each change begins or continues a chain. */
@ApplicationScoped
public class AuditedMunicipalities {

    @PersistenceContext
    EntityManager entities;

    /** All, in order of their codes. */
    @Transactional
    public List<MunicipalityCode> all() {
        return entities
                .createQuery("select h.municipality from AuditHead h order by h.municipality", String.class)
                .getResultList()
                .stream()
                .map(MunicipalityCode::new)
                .toList();
    }
}
