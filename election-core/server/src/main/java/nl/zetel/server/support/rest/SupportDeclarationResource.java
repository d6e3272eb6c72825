package nl.zetel.server.support.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.eligibility.Assessment;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.support.JudgedDeclaration;
import nl.zetel.server.register.application.VoterLookup;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.support.application.SupportDeclarations;
import nl.zetel.server.support.domain.Declaration;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Support declarations. */
@Path("elections/{electionId}/support-declarations")
@RequestScoped
public class SupportDeclarationResource {

    @Inject
    SupportDeclarations declarations;

    @Inject
    VoterLookup lookup;

    @Inject
    SupportCounter counter;

    /** Who signs for which list. In the body: a number never stands in an address. */
    public record DeclarationDocument(String listId, Bsn bsn, Optional<VoterName> name) {

        SupportDeclarations.Signer signer() {
            return new SupportDeclarations.Signer(bsn, name.map(VoterName::name));
        }
    }

    /** The name as it stands on the declaration. */
    public record VoterName(
            @Nullable String initials, @Nullable String prefix, String surname) {

        CandidateName name() {
            return new CandidateName(initials == null ? "" : initials, "", prefix == null ? "" : prefix, surname);
        }
    }

    /** Whether the signer is a voter. */
    public record DecisionDocument(Outcome outcome, String reason) {}

    /**
     * Enters a declaration. The register is asked outside of the transaction, and not for somebody who signed for this
     * list before: that is a repeated request, or refused.
     */
    @POST
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response create(@PathParam("electionId") String electionId, DeclarationDocument document) {
        boolean signed = declarations.requireOpen(electionId, document.listId(), document.bsn());
        Assessment assessment = signed
                ? new Assessment(Outcome.UNDETERMINED, List.of())
                : lookup.assess(electionId, document.bsn(), VoterLookup.Occasion.SUPPORT);
        return counter.enter(electionId, document.listId(), document.signer(), assessment);
    }

    /** Lists the declarations. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<SupportDeclarationView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Map<String, JudgedDeclaration> judged = declarations.judged(electionId);
        return declarations
                .page(electionId, PageRequest.of(limit, cursor))
                .map(stored -> SupportDeclarationView.of(stored, judged));
    }

    /** Reads a declaration. */
    @GET
    @Path("{declarationId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("declarationId") String declarationId) {
        Stored<Declaration> stored = declarations.get(electionId, declarationId);
        return ETags.ok(SupportDeclarationView.of(stored, declarations.judged(electionId)), stored);
    }

    /** Looks the signer up after all. */
    @POST
    @Path("{declarationId}/register-consultations")
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response consult(
            @PathParam("electionId") String electionId, @PathParam("declarationId") String declarationId) {
        Declaration declaration = declarations.get(electionId, declarationId).value();
        declarations.requireAwaiting(declaration);
        return counter.assessed(
                electionId,
                declarationId,
                lookup.assess(electionId, declaration.voter(), VoterLookup.Occasion.SUPPORT));
    }

    /** What was wrong with an entry. */
    public record AnnulmentDocument(String reason) {}

    /** Annuls a mistaken entry. */
    @POST
    @Path("{declarationId}/annulments")
    @Idempotent
    @RolesAllowed({Role.VERIFIER, Role.COMMITTEE})
    public Response annul(
            @PathParam("electionId") String electionId,
            @PathParam("declarationId") String declarationId,
            AnnulmentDocument document) {
        return counter.answer(electionId, declarations.annul(electionId, declarationId, document.reason()));
    }

    /** Decides whether the signer is a voter. */
    @POST
    @Path("{declarationId}/decisions")
    @Idempotent
    @RolesAllowed({Role.VERIFIER, Role.COMMITTEE})
    public Response decide(
            @PathParam("electionId") String electionId,
            @PathParam("declarationId") String declarationId,
            DecisionDocument document) {
        return counter.answer(
                electionId,
                declarations.decide(electionId, declarationId, document.outcome() == Outcome.YES, document.reason()));
    }
}
