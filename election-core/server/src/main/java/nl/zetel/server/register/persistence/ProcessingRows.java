package nl.zetel.server.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zetel.api.Bsn;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.register.domain.ProcessingEntry;
import nl.zetel.server.store.BsnCipher;
import nl.zetel.server.store.StorageJson;

/** The log in its table. */
@ApplicationScoped
public class ProcessingRows {

    @PersistenceContext
    EntityManager entities;

    @Inject
    StorageJson json;

    @Inject
    BsnCipher cipher;

    /** Keeps a record; it is safe when this returns, whatever becomes of the use case. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(String municipality, Optional<Bsn> subject, ProcessingEntry entry) {
        ProcessingRow row = new ProcessingRow();
        row.id = UUID.randomUUID().toString();
        row.municipality = municipality;
        row.subjectHash = subject.map(cipher::hash).orElse("");
        row.subjectNumber = subject.map(cipher::adaptToJson).orElse("");
        row.startedAt = entry.start();
        row.data = json.write(entry);
        entities.persist(row);
    }

    /** What a municipality asked about a person, the oldest first. */
    @Transactional
    public List<ProcessingEntry> about(String municipality, Bsn subject) {
        return entities
                .createQuery(
                        "select r.data from ProcessingRow r where r.municipality = :municipality"
                                + " and r.subjectHash = :subject order by r.startedAt, r.id",
                        String.class)
                .setParameter("municipality", municipality)
                .setParameter("subject", cipher.hash(subject))
                .getResultList()
                .stream()
                .map(data -> json.read(data, ProcessingEntry.class))
                .toList();
    }

    /** How many consultations there are, by day in Amsterdam. */
    @Transactional
    public SortedMap<LocalDate, Long> perDay(String municipality) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        try (Stream<Instant> moments = entities.createQuery(
                        "select r.startedAt from ProcessingRow r where r.municipality = :municipality", Instant.class)
                .setParameter("municipality", municipality)
                .getResultStream()) {
            moments.forEach(moment -> days.merge(Amsterdam.at(moment).toLocalDate(), 1L, Long::sum));
        }
        return days;
    }

    /** Destroys the consultations before that moment; answers their identifiers. */
    @Transactional
    public List<String> destroyBefore(String municipality, Instant moment) {
        String which = " from ProcessingRow r where r.municipality = :municipality and r.startedAt < :moment";
        List<String> identifiers = entities.createQuery("select r.id" + which, String.class)
                .setParameter("municipality", municipality)
                .setParameter("moment", moment)
                .getResultList();
        entities.createQuery("delete" + which)
                .setParameter("municipality", municipality)
                .setParameter("moment", moment)
                .executeUpdate();
        return identifiers;
    }
}
