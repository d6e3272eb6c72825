package nl.zetel.server.store;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;

/**
 * Values of one type in one table. A municipality never sees another one's rows: the caller's token decides.
 *
 * @param <T> type of the values, a record that JSON-B can write and read
 * @param <E> entity that names the table
 */
public abstract class RecordStore<T, E extends StoredRecord> {

    private final Class<T> type;
    private final Class<E> entity;

    @PersistenceContext
    EntityManager entities;

    @Inject
    StorageJson json;

    @Inject
    CurrentActor actor;

    @Inject
    ServerClock clock;

    /** For the container's proxies. */
    protected RecordStore(Class<T> type, Class<E> entity) {
        this.type = type;
        this.entity = entity;
    }

    /** A new, empty row. */
    protected abstract E row();

    /** The columns by which the value is found. */
    protected abstract Keys keys(T value);

    /** What a value is called, in Dutch, for the error that there is none. */
    protected abstract String noun();

    /** Stores a new value that stands alone. */
    public Stored<T> insert(T value) {
        return insert("", value);
    }

    /** Stores a new value that is part of another. */
    public Stored<T> insert(String parentId, T value) {
        return insert(UUID.randomUUID().toString(), parentId, value);
    }

    /** Stores a new value under an identifier of the caller's choice. */
    public Stored<T> insert(String id, String parentId, T value) {
        E row = row();
        row.id = id;
        row.municipality = actor.municipality().value();
        row.parentId = parentId;
        row.createdAt = clock.instant();
        row.createdBy = actor.user();
        row.fill(keys(value), json.write(value));
        if (row.sortKey.isEmpty()) {
            row.sortKey = String.format(java.util.Locale.ROOT, "%020d", row.createdAt.toEpochMilli());
        }
        entities.persist(row);
        entities.flush();
        return stored(row);
    }

    /**
     * Stores a changed value.
     *
     * @throws OptimisticLockException if the row is no longer of the version that the change was made from
     */
    public Stored<T> update(Stored<T> changed) {
        E row = row(changed.id());
        if (row.version != changed.version()) {
            throw new OptimisticLockException("Version " + changed.version() + " is not the newest");
        }
        if (keepsVersions() && entities.find(RecordVersion.class, new RecordVersion.Key(row.id, row.version)) == null) {
            entities.persist(new RecordVersion(row));
        }
        row.fill(keys(changed.value()), json.write(changed.value()));
        entities.flush();
        return stored(row);
    }

    /** Whether what a value was before a change can be read; for what two people may change at the same time. */
    protected boolean keepsVersions() {
        return false;
    }

    /**
     * The value as it was at a version.
     *
     * @throws ProblemException if there is none, or that version was not kept
     */
    public Stored<T> version(Stored<T> current, long version) {
        if (version == current.version()) {
            return current;
        }
        String data = Optional.ofNullable(
                        entities.find(RecordVersion.class, new RecordVersion.Key(current.id(), version)))
                .filter(found -> found.isOf(actor.municipality().value()))
                .map(RecordVersion::data)
                .orElseThrow(() -> ProblemException.notFound("versie"));
        return new Stored<>(
                current.id(),
                current.parentId(),
                version,
                current.createdAt(),
                current.createdBy(),
                json.read(data, type));
    }

    /** Removes a row for good; only where the law orders destruction. */
    public void destroy(Stored<T> value) {
        entities.remove(row(value.id()));
        forgetVersions(value.id());
        entities.flush();
    }

    /** Stores a value from which something was taken for good, and forgets what it was before. */
    public Stored<T> forget(Stored<T> stripped) {
        Stored<T> stored = update(stripped);
        forgetVersions(stripped.id());
        return stored;
    }

    private void forgetVersions(String id) {
        if (keepsVersions()) {
            entities.createQuery("delete from RecordVersion v where v.recordId = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    /** The value with that identifier, if it is of this municipality. */
    public Optional<Stored<T>> find(String id) {
        return Optional.ofNullable(entities.find(entity, id))
                .filter(row -> row.municipality.equals(actor.municipality().value()))
                .map(this::stored);
    }

    /** As {@link #find}, and nobody else changes it before this transaction ends. */
    public Stored<T> lock(String id) {
        E row = row(id);
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return stored(row);
    }

    /** @throws ProblemException if there is none */
    public Stored<T> get(String id) {
        return find(id).orElseThrow(() -> ProblemException.notFound(noun()));
    }

    /** @throws ProblemException if there is none, or it is part of something else */
    public Stored<T> get(String parentId, String id) {
        return find(id).filter(found -> found.parentId().equals(parentId))
                .orElseThrow(() -> ProblemException.notFound(noun()));
    }

    /** All that is part of something, in order. */
    public List<Stored<T>> all(String parentId) {
        return query("r.parentId = :parent", "parent", parentId).getResultList().stream()
                .map(this::stored)
                .toList();
    }

    /**
     * Which version of a value there is.
     *
     * @param id identifier
     * @param version version
     */
    public record Version(String id, long version) {}

    /** Identifiers and versions of all in that state that are part of something, in order; no value is read. */
    public List<Version> versions(String parentId, String state) {
        String text = "select r.id, r.version from " + entity.getSimpleName()
                + " r where r.municipality = :municipality and r.parentId = :parent and r.state = :state"
                + " order by r.sortKey, r.id";
        return entities
                .createQuery(text, Object[].class)
                .setParameter("municipality", actor.municipality().value())
                .setParameter("parent", parentId)
                .setParameter("state", state)
                .getResultList()
                .stream()
                .map(row -> new Version((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    /** How many are part of something. */
    public long count(String parentId) {
        return entities.createQuery(
                        "select count(r) from " + entity.getSimpleName()
                                + " r where r.municipality = :municipality and r.parentId = :parent",
                        Long.class)
                .setParameter("municipality", actor.municipality().value())
                .setParameter("parent", parentId)
                .getSingleResult();
    }

    /** Of what anything is part, among these; in one query, and no value is read. */
    public Set<String> parents(Collection<String> among) {
        if (among.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities.createQuery(
                        "select distinct r.parentId from " + entity.getSimpleName()
                                + " r where r.municipality = :municipality and r.parentId in :among",
                        String.class)
                .setParameter("municipality", actor.municipality().value())
                .setParameter("among", among)
                .getResultList());
    }

    /** All with that key and parent. */
    public List<Stored<T>> byLookup(String parentId, String lookup) {
        TypedQuery<E> query = query("r.parentId = :parent and r.lookup = :lookup", "parent", parentId);
        return query.setParameter("lookup", lookup).getResultList().stream()
                .map(this::stored)
                .toList();
    }

    /** All of the municipality with that key, whatever they are part of. */
    public List<Stored<T>> byLookup(String lookup) {
        return query("r.lookup = :lookup", "lookup", lookup).getResultList().stream()
                .map(this::stored)
                .toList();
    }

    /** All of the municipality in that state, whatever they are part of. */
    public List<Stored<T>> inState(Enum<?> state) {
        return query("r.state = :state", "state", state.name()).getResultList().stream()
                .map(this::stored)
                .toList();
    }

    /**
     * A text that is another one as soon as anything that is part of something was added, changed or destroyed; for who
     * keeps what was computed from it. Reads no content.
     */
    public String revision(String parentId) {
        String text = "select r.id, r.version from " + entity.getSimpleName()
                + " r where r.municipality = :municipality and r.parentId = :parent order by r.id";
        return entities.createQuery(text, Object[].class)
                .setParameter("municipality", actor.municipality().value())
                .setParameter("parent", parentId)
                .getResultStream()
                .map(row -> row[0] + "." + row[1])
                .collect(Collectors.joining(","));
    }

    /** A page of what is part of something. */
    public Page<Stored<T>> page(String parentId, PageRequest request) {
        TypedQuery<E> query = query(
                "r.parentId = :parent and (r.sortKey > :sort or (r.sortKey = :sort and r.id > :id))",
                "parent",
                parentId);
        List<E> rows = query.setParameter("sort", request.sortKey())
                .setParameter("id", request.id())
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return Page.of(rows, request.limit(), row -> PageRequest.cursor(row.sortKey, row.id))
                .map(this::stored);
    }

    /** The value of municipality and identifier, for work that no caller's token stands behind. */
    public Optional<Stored<T>> find(MunicipalityCode municipality, String id) {
        return Optional.ofNullable(entities.find(entity, id))
                .filter(row -> row.municipality.equals(municipality.value()))
                .map(this::stored);
    }

    /** Whose row it is, for what everybody may read; whoever uses it then reads as a caller of that municipality. */
    public Optional<MunicipalityCode> owner(String id) {
        return Optional.ofNullable(entities.find(entity, id)).map(row -> new MunicipalityCode(row.municipality));
    }

    private TypedQuery<E> query(String condition, String name, String value) {
        String text = "select r from " + entity.getSimpleName() + " r where r.municipality = :municipality and "
                + condition + " order by r.sortKey, r.id";
        return entities.createQuery(text, entity)
                .setParameter("municipality", actor.municipality().value())
                .setParameter(name, value);
    }

    private E row(String id) {
        E row = entities.find(entity, id);
        if (row == null || !row.municipality.equals(actor.municipality().value())) {
            throw ProblemException.notFound(noun());
        }
        return row;
    }

    private Stored<T> stored(E row) {
        return new Stored<>(row.id, row.parentId, row.version, row.createdAt, row.createdBy, json.read(row.data, type));
    }
}
