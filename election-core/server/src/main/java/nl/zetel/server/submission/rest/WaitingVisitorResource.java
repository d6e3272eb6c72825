package nl.zetel.server.submission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;
import nl.zetel.server.submission.domain.CheckIn;
import nl.zetel.server.submission.domain.OpeningHours;

/** The queue on nomination day. */
@Path("elections/{electionId}/waiting-visitors")
@RequestScoped
public class WaitingVisitorResource {

    @Inject
    Submissions submissions;

    /** Somebody who waits. */
    public record WaitingView(
            int place,
            String checkInId,
            Optional<String> listId,
            String designation,
            String surname,
            OffsetDateTime arrivedAt,
            long minutes) {}

    /** The queue with what it may count on. */
    public record QueueView(
            OpeningHours.Phase phase,
            OffsetDateTime closesAt,
            boolean mayFinish,
            String explanation,
            List<WaitingView> items) {}

    /** Reads the queue. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public QueueView queue(@PathParam("electionId") String electionId) {
        Submissions.WaitingRule rule = submissions.waitingRule(electionId);
        List<WaitingView> items = new ArrayList<>();
        for (Stored<CheckIn> waiting : submissions.waiting(electionId)) {
            CheckIn checkIn = waiting.value();
            items.add(new WaitingView(
                    items.size() + 1,
                    waiting.id(),
                    checkIn.listId(),
                    checkIn.designation(),
                    checkIn.visitor().surname(),
                    checkIn.arrivedAt(),
                    Math.max(
                            0, Duration.between(checkIn.arrivedAt(), rule.now()).toMinutes())));
        }
        return new QueueView(rule.phase(), rule.closesAt(), rule.mayFinish(), rule.explanation(), items);
    }
}
