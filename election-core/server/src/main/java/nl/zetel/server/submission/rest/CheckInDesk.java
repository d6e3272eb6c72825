package nl.zetel.server.submission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;
import nl.zetel.server.submission.domain.CheckIn;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;

/** The part of a check-in that runs in a transaction: the register is asked before it begins. */
@RequestScoped
public class CheckInDesk {

    @Inject
    Submissions submissions;

    /** Records somebody who came. */
    @Idempotent
    public Response checkIn(
            String electionId,
            Submissions.Visitor visitor,
            Submissions.Arrival arrival,
            Optional<String> listId,
            String designation) {
        Stored<CheckIn> stored = submissions.checkIn(electionId, visitor, arrival, listId, designation);
        return ETags.created(Submissions.checkInPath(electionId, stored.id()), CheckInView.of(stored), stored);
    }
}
