package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.zetel.law.appeal.Finality;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.numbering.application.ListsPage;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** The publication of the lists, once the decisions on them are final, and again after a judgment (Kieswet I 17). */
@ApplicationScoped
@Transactional
public class ListPublications {

    private static final String ARTICLE = "Kieswet I 17";

    @Inject
    Examinations examinations;

    @Inject
    NumberedLists numbers;

    @Inject
    PendingAppeals appeals;

    @Inject
    Elections elections;

    @Inject
    Deadlines deadlines;

    @Inject
    Documents documents;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Publishes the lists with their numbers, and keeps them as they were published. */
    public Stored<ExaminationSession> publish(String electionId) {
        Election election = elections.get(electionId).value();
        Stored<ExaminationSession> before = examinations.lock(electionId);
        if (before.value().state() == ExaminationSession.State.PUBLISHED) {
            throw ProblemException.of(ProblemCode.WRONG_STATE, "De lijsten zijn al openbaar gemaakt");
        }
        List<NumberedCandidateList> lists = numbers.of(electionId);
        if (!examinations.decided(electionId) || lists.isEmpty()) {
            throw ProblemException.byLaw(
                    ProblemCode.WRONG_STATE,
                    ARTICLE,
                    "Eerst beslist het stembureau over alle lijsten en stelt het de nummers vast");
        }
        requireFinal(electionId, election);
        String page = documents
                .keep(
                        electionId,
                        new PageOrder(
                                "published-lists",
                                "kandidatenlijsten.html",
                                false,
                                Examinations.path(electionId, before.id()),
                                ListsPage.of(election.name(), lists)))
                .id();
        ExaminationSession after = before.value().published(page, clock.now(), current.user());
        return examinations.changed("lists-published", ARTICLE, electionId, before, after);
    }

    private void requireFinal(String electionId, Election election) {
        int pending = appeals.pending(electionId);
        switch (Finality.of(deadlines.passed(election, CalendarKey.APPEAL), pending)) {
            case TERM_RUNS ->
                throw Deadlines.tooEarly(
                        ARTICLE,
                        "De lijsten openbaar maken, als niemand meer in beroep kan komen",
                        election.calendar().entry(CalendarKey.APPEAL).until().plusSeconds(1));
            case APPEAL_PENDING ->
                throw ProblemException.byLaw(
                        ProblemCode.WRONG_STATE,
                        ARTICLE,
                        "Er is nog geen verwerkte uitspraak op " + pending + (pending == 1 ? " beroep" : " beroepen")
                                + "; leg de uitspraak vast en laat haar bevestigen");
            case FINAL -> {
                // Nothing stands in the way.
            }
        }
    }
}
