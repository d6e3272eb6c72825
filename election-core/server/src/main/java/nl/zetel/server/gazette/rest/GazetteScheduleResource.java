package nl.zetel.server.gazette.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.gazette.application.GazetteNotices;
import nl.zetel.server.gazette.domain.NoticeKind;
import nl.zetel.server.gazette.domain.Obligation;
import nl.zetel.server.security.Role;

/** What has to be announced in an election, by when, and how far it is. */
@Path("elections/{electionId}/gazette-schedule")
@RequestScoped
public class GazetteScheduleResource {

    @Inject
    GazetteNotices notices;

    /** All that has to be announced, in the order of the process. */
    public record ScheduleView(List<ObligationView> items) {}

    /** Something that has to be announced. */
    public record ObligationView(
            NoticeKind kind,
            String title,
            String article,
            Optional<OffsetDateTime> due,
            String dueInWords,
            Obligation.State state,
            int waiting,
            List<GazetteView> notices) {

        static ObligationView of(Obligation obligation) {
            return new ObligationView(
                    obligation.kind(),
                    obligation.kind().title(),
                    obligation.kind().article(),
                    obligation.due(),
                    obligation.kind().dueInWords(),
                    obligation.state(),
                    obligation.waiting(),
                    obligation.notices().stream().map(GazetteView::of).toList());
        }
    }

    /** Reads the schedule. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public ScheduleView read(@PathParam("electionId") String electionId) {
        return new ScheduleView(
                notices.obligations(electionId).stream().map(ObligationView::of).toList());
    }
}
