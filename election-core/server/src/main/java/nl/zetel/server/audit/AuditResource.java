package nl.zetel.server.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import org.jspecify.annotations.Nullable;

/** The audit chain of the caller's municipality. */
@Path("audit")
@RequestScoped
public class AuditResource {

    @Inject
    AuditQueries queries;

    /**
     * A link of the chain.
     *
     * @param sequence number, from 1
     * @param at when, ISO 8601
     * @param actor who
     * @param roles with which roles
     * @param action what was done
     * @param subject to what
     * @param legalBasis the article; blank if none
     * @param reason the reason that a person gave; blank if none
     * @param before the value before as JSON text; blank for something new
     * @param after the value after as JSON text; blank for something destroyed
     * @param requestId the request
     * @param contentDigest salted digest of reason and values
     * @param erasedBy number of the link that proves that reason and values were destroyed; 0 if they were not
     * @param previousHash hash of the link before
     * @param hash hash of this link
     */
    public record EntryView(
            long sequence,
            String at,
            String actor,
            String roles,
            String action,
            String subject,
            String legalBasis,
            String reason,
            String before,
            String after,
            String requestId,
            String contentDigest,
            long erasedBy,
            String previousHash,
            String hash) {}

    /** Lists links in order. */
    @GET
    @Path("entries")
    @RolesAllowed({Role.AUDITOR, Role.COMMITTEE, Role.ADMINISTRATOR})
    public Page<EntryView> entries(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = PageRequest.of(limit, null).limit();
        List<EntryView> found = queries.after(sequence(cursor), size + 1).stream()
                .map(AuditResource::view)
                .toList();
        boolean more = found.size() > size;
        List<EntryView> items = more ? found.subList(0, size) : found;
        return new Page<>(
                items, more ? Optional.of(Long.toString(items.get(size - 1).sequence())) : Optional.empty());
    }

    /** Computes the whole chain again. */
    @GET
    @Path("verification")
    @RolesAllowed({Role.AUDITOR, Role.COMMITTEE, Role.ADMINISTRATOR})
    public AuditVerification verification() {
        return queries.verify();
    }

    private static long sequence(@Nullable String cursor) {
        if (cursor != null && !cursor.matches("[0-9]{1,18}")) {
            String message = "Gebruik als cursor alleen wat eerder als \"next\" is gegeven";
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_PARAMETER, message, List.of(new FieldError("cursor", "INVALID", message)));
        }
        return cursor == null ? 0 : Long.parseLong(cursor);
    }

    private static EntryView view(AuditEntry entry) {
        return new EntryView(
                entry.key.sequence,
                entry.at,
                entry.actor,
                entry.roles,
                entry.action,
                entry.subject,
                entry.legalBasis,
                entry.reason,
                entry.before,
                entry.after,
                entry.requestId,
                entry.contentDigest,
                entry.erasedBy,
                entry.previousHash,
                entry.hash);
    }
}
