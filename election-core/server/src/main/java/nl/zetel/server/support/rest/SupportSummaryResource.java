package nl.zetel.server.support.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import nl.zetel.law.support.SupportReason;
import nl.zetel.server.security.Role;
import nl.zetel.server.support.application.SupportDeclarations;
import nl.zetel.server.support.domain.SupportSummary;

/** Whether lists have enough support declarations. */
@Path("elections/{electionId}/support-summaries")
@RequestScoped
public class SupportSummaryResource {

    @Inject
    SupportDeclarations declarations;

    /** Why declarations do not count, and how many. */
    public record ObjectionView(String code, String article, String detail, int number) {}

    /** Whether a list has enough. */
    public record SummaryView(
            String listId,
            boolean exempt,
            String exemptionArticle,
            String exemptionDetail,
            int required,
            int declarations,
            int counted,
            int open,
            int notCounted,

            @jakarta.json.bind.annotation.JsonbProperty("short")
            int missing,

            List<ObjectionView> objections) {

        static SummaryView of(SupportSummary summary) {
            return new SummaryView(
                    summary.listId(),
                    summary.exemption().exempt(),
                    summary.exemption().article(),
                    summary.exemption().detail(),
                    summary.required(),
                    summary.declarations(),
                    summary.counted(),
                    summary.open(),
                    summary.notCounted(),
                    summary.missing(),
                    objections(summary));
        }

        private static List<ObjectionView> objections(SupportSummary summary) {
            return Arrays.stream(SupportReason.values())
                    .map(reason -> new ObjectionView(
                            reason.name(), reason.article(), reason.detail(), number(summary, reason)))
                    .filter(objection -> objection.number() > 0)
                    .toList();
        }

        private static int number(SupportSummary summary, SupportReason reason) {
            return (int) summary.outcome().declarations().stream()
                    .filter(judged -> judged.reasons().contains(reason))
                    .count();
        }
    }

    /** Reads whether a list has enough. */
    @GET
    @Path("{listId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public SummaryView read(@PathParam("electionId") String electionId, @PathParam("listId") String listId) {
        return SummaryView.of(declarations.summary(electionId, listId));
    }
}
