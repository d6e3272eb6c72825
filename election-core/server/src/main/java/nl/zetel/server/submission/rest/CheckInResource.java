package nl.zetel.server.submission.rest;

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
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.register.application.VoterLookup;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;
import nl.zetel.server.submission.domain.CheckIn;
import nl.zetel.server.submission.domain.ChecklistItem;
import nl.zetel.server.submission.domain.IdentityDocument;
import nl.zetel.server.submission.domain.Submission;
import nl.zetel.server.submission.domain.VoterCheck;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Who comes on nomination day. */
@Path("elections/{electionId}/check-ins")
@RequestScoped
public class CheckInResource {

    @Inject
    Submissions submissions;

    @Inject
    VoterLookup lookup;

    @Inject
    CheckInDesk desk;

    @Inject
    Documents documents;

    /** The name of somebody who came. */
    public record Visitor(
            @Nullable String initials, @Nullable String prefix, String surname) {

        CandidateName name() {
            return new CandidateName(text(initials), "", text(prefix), surname);
        }
    }

    /** Somebody who came; with the number the register is asked, without it the clerk says whether it is a voter. */
    public record CheckInBody(
            Visitor visitor,
            IdentityDocument documentKind,
            Optional<Outcome> entitled,
            Optional<Bsn> bsn,
            Optional<String> listId,
            @Nullable String designation) {}

    /** A line of the checklist. */
    public record LineBody(
            ChecklistItem item, boolean present, @Nullable String note) {}

    /** A list that is handed in. */
    public record SubmissionBody(
            String listId,
            boolean onModel,
            boolean inPerson,
            @Nullable List<LineBody> checklist,
            Optional<Integer> candidates) {

        Submissions.HandedIn handedIn() {
            return new Submissions.HandedIn(listId, onModel, inPerson, lines(), candidates);
        }

        List<ChecklistItem.Line> lines() {
            return checklist == null
                    ? List.of()
                    : checklist.stream()
                            .map(line -> new ChecklistItem.Line(line.item(), line.present(), text(line.note())))
                            .toList();
        }
    }

    /** Records somebody who came. The register is asked outside of the transaction, and not for who comes too late. */
    @POST
    @RolesAllowed(Role.CLERK)
    public Response checkIn(@PathParam("electionId") String electionId, CheckInBody body) {
        requireSensible(body);
        Submissions.Arrival arrival = submissions.arrive(electionId);
        Optional<VoterCheck> check = body.bsn()
                .filter(number -> !arrival.late())
                .map(number -> lookup.assess(electionId, number, VoterLookup.Occasion.SUBMISSION))
                .map(assessment -> VoterCheck.of(assessment, body.entitled()));
        return desk.checkIn(
                electionId,
                new Submissions.Visitor(body.visitor().name(), body.documentKind(), body.entitled(), check),
                arrival,
                body.listId(),
                text(body.designation()));
    }

    private static void requireSensible(CheckInBody body) {
        if (body.bsn().isEmpty() && body.entitled().isEmpty()) {
            throw ProblemException.ofField(
                    "/bsn",
                    "MISSING",
                    "Geef het burgerservicenummer, dan zegt de basisregistratie of de bezoeker kiezer is; of zeg het zelf met"
                            + " entitled");
        }
        if (body.bsn().isPresent() && !body.documentKind().identifies()) {
            throw ProblemException.ofField(
                    "/documentKind",
                    "NOT_IDENTIFIED",
                    "Wie zich niet identificeert, wordt niet opgezocht; laat het burgerservicenummer weg");
        }
    }

    /** Lists check-ins. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<CheckInView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return submissions.checkIns(electionId, PageRequest.of(limit, cursor)).map(CheckInView::of);
    }

    /** Reads a check-in. */
    @GET
    @Path("{checkInId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("checkInId") String checkInId) {
        Stored<CheckIn> stored = submissions.checkIn(electionId, checkInId);
        return ETags.ok(CheckInView.of(stored), stored);
    }

    /** Takes in a list. */
    @POST
    @Path("{checkInId}/submissions")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response submit(
            @PathParam("electionId") String electionId, @PathParam("checkInId") String checkInId, SubmissionBody body) {
        Stored<Submission> stored = submissions.submit(electionId, checkInId, body.handedIn());
        return ETags.created(
                Submissions.path(electionId, stored.id()),
                SubmissionView.of(stored, SubmissionResource.receipt(documents, electionId, stored)),
                stored);
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
