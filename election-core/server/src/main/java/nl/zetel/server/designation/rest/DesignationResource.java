package nl.zetel.server.designation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.designation.Source;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.application.DueDeletions;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.RegisterHistory;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** The designation register. */
@Path("elections/{electionId}/designations")
@RequestScoped
public class DesignationResource {

    @Inject
    Designations designations;

    @Inject
    DueDeletions due;

    /** A designation that is registered already. */
    public record DesignationBody(
            String designation,
            String group,
            @Nullable Source source,
            @Nullable AgentNames agent,
            @Nullable List<String> mergedFrom,
            LocalDate registeredOn) {

        Designation designationRecord() {
            return new Designation(
                    designation,
                    group,
                    source == null ? Source.MUNICIPAL_REGISTER : source,
                    agent == null ? new AgentNames("", "") : agent,
                    mergedFrom == null ? List.of() : mergedFrom,
                    registeredOn,
                    "",
                    RegisterHistory.NONE);
        }
    }

    /** Enters a designation that was registered before, here or in a national or provincial register. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response register(@PathParam("electionId") String electionId, DesignationBody body) {
        Stored<Designation> stored = designations.enter(electionId, body.designationRecord());
        return ETags.created(
                Elections.path(electionId) + "/designations/" + stored.id(), DesignationView.of(stored), stored);
    }

    /** Lists the register: everything that was ever in it, or as it stood on a day. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<DesignationView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("date") @Nullable String date) {
        Map<String, Step> strikes = due.of(electionId);
        return date == null
                ? designations
                        .page(electionId, PageRequest.of(limit, cursor))
                        .map(stored -> DesignationView.of(stored, strikes))
                : new Page<>(
                        designations.on(electionId, RegisterDay.of(date)).stream()
                                .map(DesignationView::of)
                                .toList(),
                        Optional.empty());
    }
}
