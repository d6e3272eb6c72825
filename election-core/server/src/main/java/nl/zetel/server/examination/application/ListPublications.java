package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.numbering.application.ListsPage;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.problem.Possible;
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
    ListFinality finality;

    @Inject
    Elections elections;

    @Inject
    Documents documents;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Publishes the lists with their numbers, and keeps them as they were published. */
    public Stored<ExaminationSession> publish(String electionId) {
        return publish(electionId, Optional.empty());
    }

    /**
     * A notice of the lists was published: with it they are, unless this edition was already.
     *
     * @param noticeId the notice
     * @param edition the edition of the lists that it announces
     * @throws ProblemException if a judgment changed the lists since the notice was made
     */
    public void announced(String electionId, String noticeId, int edition) {
        ExaminationSession session = examinations.lock(electionId).value();
        if (session.edition() != edition) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Een uitspraak heeft de lijsten veranderd nadat deze kennisgeving is gemaakt",
                    Possible.never("Maak een nieuwe kennisgeving van de lijsten en leg vast dat die is gepubliceerd"));
        }
        if (session.state() != ExaminationSession.State.PUBLISHED) {
            publish(electionId, Optional.of(noticeId));
        }
    }

    private Stored<ExaminationSession> publish(String electionId, Optional<String> noticeId) {
        Election election = elections.get(electionId).value();
        Stored<ExaminationSession> before = examinations.lock(electionId);
        requireUnpublished(before.value());
        examinations.requireDecided(electionId, ARTICLE);
        List<NumberedCandidateList> lists = numbers.require(electionId, ARTICLE);
        finality.require(electionId, election);
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
        ExaminationSession after = before.value().published(page, clock.now(), current.user(), noticeId);
        return examinations.changed("lists-published", ARTICLE, electionId, before, after);
    }

    private static void requireUnpublished(ExaminationSession session) {
        session.newest()
                .filter(newest -> session.state() == ExaminationSession.State.PUBLISHED)
                .ifPresent(newest -> {
                    throw ProblemException.notNow(
                            "De lijsten zijn op " + Possible.day(newest.at()) + " openbaar gemaakt",
                            Possible.never(
                                    "Alleen na een uitspraak in beroep die de lijsten verandert, maakt u ze opnieuw openbaar"));
                });
    }
}
