package nl.zetel.server.presubmission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import nl.zetel.api.Severity;
import nl.zetel.server.presubmission.application.ListCompleteness;
import nl.zetel.server.presubmission.domain.AdvisedFinding;
import nl.zetel.server.presubmission.domain.Completeness;
import nl.zetel.server.presubmission.domain.CompletenessStep;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import org.jspecify.annotations.Nullable;

/** Whether a list is complete, as it is seen at each step. */
@Path("elections/{electionId}/candidate-lists/{listId}/completeness-findings")
@RequestScoped
public class CompletenessResource {

    @Inject
    ListCompleteness completeness;

    /** What is found at a step. */
    public record CompletenessView(
            CompletenessStep step, int errors, int warnings, int infos, List<AdvisedFinding> items) {}

    /** Checks the list. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public CompletenessView check(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @QueryParam("step") @Nullable String step) {
        Completeness found = completeness.check(electionId, listId, step(step));
        return new CompletenessView(
                found.step(),
                found.count(Severity.ERROR),
                found.count(Severity.WARNING),
                found.count(Severity.INFO),
                found.findings());
    }

    private static CompletenessStep step(@Nullable String text) {
        if (text == null) {
            return CompletenessStep.PRE_SUBMISSION;
        }
        return Arrays.stream(CompletenessStep.values())
                .filter(step -> step.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.INVALID_PARAMETER, "De stap is DRAFT, PRE_SUBMISSION, SUBMISSION of EXAMINATION"));
    }
}
