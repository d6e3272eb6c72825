package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.law.appeal.Finality;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;

/** Whether the decisions on the lists can still change (Kieswet I 7, I 17). */
@ApplicationScoped
@Transactional
public class ListFinality {

    private static final String ARTICLE = "Kieswet I 17";

    @Inject
    PendingAppeals appeals;

    @Inject
    Deadlines deadlines;

    /** @throws ProblemException while somebody can appeal, or an appeal has no judgment that took effect */
    public void require(String electionId, Election election) {
        int pending = appeals.pending(electionId);
        switch (Finality.of(deadlines.passed(election, CalendarKey.APPEAL), pending)) {
            case TERM_RUNS ->
                throw Deadlines.tooEarly(
                        ARTICLE,
                        "De lijsten worden openbaar gemaakt als niemand meer in beroep kan komen",
                        election.calendar().entry(CalendarKey.APPEAL).until().plusSeconds(1));
            case APPEAL_PENDING ->
                throw ProblemException.notNow(
                        ARTICLE,
                        "Op " + (pending == 1 ? "één beroep" : pending + " beroepen")
                                + " is nog geen uitspraak verwerkt",
                        Possible.after(
                                "Leg eerst de uitspraak vast (judgments) en laat een ander haar bevestigen (confirmations)"));
            case FINAL -> {
                // Nothing stands in the way.
            }
        }
    }
}
