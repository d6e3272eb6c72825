package nl.zetel.server.support.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.zetel.law.eligibility.Assessment;
import nl.zetel.server.store.Stored;
import nl.zetel.server.support.application.SupportDeclarations;
import nl.zetel.server.support.domain.Declaration;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;

/** The part of the counter's work that runs in a transaction: the register is asked before it begins. */
@RequestScoped
public class SupportCounter {

    @Inject
    SupportDeclarations declarations;

    /** Enters a declaration. */
    @Idempotent
    public Response enter(String electionId, String listId, SupportDeclarations.Signer signer, Assessment assessment) {
        return answer(electionId, declarations.enter(electionId, listId, signer, assessment));
    }

    /** Takes over what the register says after all. */
    @Idempotent
    public Response assessed(String electionId, String id, Assessment assessment) {
        return answer(electionId, declarations.assessed(electionId, id, assessment));
    }

    Response answer(String electionId, Stored<Declaration> stored) {
        return ETags.created(
                SupportDeclarations.path(electionId, stored.id()),
                SupportDeclarationView.of(stored, declarations.judged(electionId)),
                stored);
    }
}
