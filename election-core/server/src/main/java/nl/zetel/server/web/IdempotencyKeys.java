package nl.zetel.server.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.problem.Races;
import nl.zetel.server.security.CurrentActor;

/** Which keys were used, for what, and what was answered. */
@ApplicationScoped
class IdempotencyKeys {

    private final Jsonb jsonb = new ApiJson().getContext(Object.class);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /** The answer that the key got before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Response> answer(IdempotentRequest request) {
        IdempotencyRecord found = entities.find(IdempotencyRecord.class, id(request));
        if (found == null) {
            return Optional.empty();
        }
        if (!found.fingerprint.equals(request.fingerprint())) {
            throw ProblemException.of(
                    ProblemCode.IDEMPOTENCY_KEY_REUSED,
                    "Neem voor een ander verzoek een andere sleutel; met deze is al iets anders gevraagd");
        }
        return Optional.of(found.response());
    }

    /** Runs the method in a transaction. */
    @Transactional
    public Object inTransaction(InvocationContext invocation) throws Exception {
        audit.linkLater();
        Object result = invocation.proceed();
        audit.link();
        return result;
    }

    /** Takes the key and runs the method in the same transaction. */
    @Transactional
    public Object inTransaction(InvocationContext invocation, IdempotentRequest request) throws Exception {
        IdempotencyRecord row = new IdempotencyRecord(id(request), request.fingerprint(), clock.machineInstant());
        take(row);
        audit.linkLater();
        Object result = invocation.proceed();
        Response response =
                result instanceof Response given ? given : Response.ok(result).build();
        String entity = response.hasEntity() ? text(response.getEntity()) : "";
        row.complete(response, entity);
        entities.flush();
        audit.link();
        return Response.fromResponse(response)
                .entity(entity.isEmpty() ? null : entity)
                .type(response.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : response.getMediaType())
                .build();
    }

    /** Forgets the keys that were used before that moment; a request with one of them is then a new one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before) {
        return entities.createQuery("delete from IdempotencyRecord r where r.createdAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private void take(IdempotencyRecord row) {
        try {
            entities.persist(row);
            entities.flush();
        } catch (PersistenceException e) {
            throw Races.lost(e) ? new KeyTakenException(e) : e;
        }
    }

    private String text(Object entity) {
        return entity instanceof String text ? text : jsonb.toJson(entity);
    }

    private String id(IdempotentRequest request) {
        String municipality = current.get().municipality().map(Object::toString).orElse("");
        return municipality + "/" + current.user() + "/" + request.key().orElseThrow();
    }
}
