package nl.zetel.server.result.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.counting.domain.Explanation;
import nl.zetel.server.result.application.ResultComparisons;
import nl.zetel.server.result.application.ResultComparisons.Compared;
import nl.zetel.server.result.application.ResultComparisons.Comparison;
import nl.zetel.server.result.application.ResultComparisons.Standing;
import nl.zetel.server.result.application.Results;
import nl.zetel.server.result.domain.ResultDifference;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;

/** How a calculated result and the official one compare. */
@Path("elections/{electionId}")
@RequestScoped
public class ResultComparisonResource {

    @Inject
    ResultComparisons comparisons;

    @Inject
    Results results;

    /** A comparison as its caller sees it. */
    public record ComparisonView(Standing standing, List<DifferenceView> differences) {

        static ComparisonView of(Comparison comparison) {
            return new ComparisonView(
                    comparison.standing(),
                    comparison.differences().stream().map(DifferenceView::of).toList());
        }
    }

    /** A difference. */
    public record DifferenceView(
            String key,
            ResultDifference.Kind kind,
            int list,
            Optional<Integer> place,
            String calculated,
            String official,
            boolean movesSeat,
            String effect,
            Optional<Explanation> explanation) {

        static DifferenceView of(Compared compared) {
            ResultDifference difference = compared.difference();
            return new DifferenceView(
                    difference.key(),
                    difference.kind(),
                    difference.list(),
                    difference.place(),
                    difference.ours(),
                    difference.theirs(),
                    difference.kind().movesSeat(),
                    difference.kind().effect(),
                    compared.explanation());
        }
    }

    /** Why a difference is there. */
    public record ExplanationDocument(String difference, String text) {}

    /** Compares. */
    @GET
    @Path("results/{resultId}/comparison")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public ComparisonView compare(@PathParam("electionId") String electionId, @PathParam("resultId") String resultId) {
        return ComparisonView.of(comparisons.compare(
                electionId, results.get(electionId, resultId).value()));
    }

    /** Explains a difference. */
    @POST
    @Path("results/{resultId}/explanations")
    @Idempotent
    @RolesAllowed({Role.VERIFIER, Role.COMMITTEE})
    public Response explain(
            @PathParam("electionId") String electionId,
            @PathParam("resultId") String resultId,
            ExplanationDocument document) {
        Stored<Explanation> stored = comparisons.explain(electionId, resultId, document.difference(), document.text());
        return ETags.created(Results.path(electionId, resultId) + "/comparison", stored.value(), stored);
    }
}
