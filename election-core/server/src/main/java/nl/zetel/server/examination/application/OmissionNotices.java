package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** The notice of omissions to the submitter of a list (Kieswet I 2(1)). */
@ApplicationScoped
@Transactional
public class OmissionNotices {

    @Inject
    ListExaminations examinations;

    @Inject
    Elections elections;

    @Inject
    CandidateLists lists;

    @Inject
    ExaminedFacts facts;

    @Inject
    Documents documents;

    @Inject
    ServerClock clock;

    /** Makes the letter; from then on the repair days are open to the list. */
    public Stored<ProducedDocument> letter(String electionId, String id) {
        Election election = elections.get(electionId).value();
        Stored<ListExamination> before = examinations.lockUndecided(electionId, id);
        ListExamination examination = before.value();
        ListExaminations.requireNotNotified(examination);
        requireOmissions(examination);
        String listId = examination.listId().orElseThrow();
        CandidateList list = lists.get(electionId, listId).value();
        Stored<ProducedDocument> letter = documents.keep(
                electionId,
                OmissionLetters.of(election, ListExaminations.path(electionId, id), list, examination, clock.today()));
        examinations.changed(
                electionId, "omissions-notified", "Kieswet I 2", before, examination.notified(letter.id()), "");
        if (examination.omissions().stream()
                .anyMatch(omission -> omission.kind() == OmissionKind.A && omission.confirmed())) {
            facts.openDeclarations(electionId, listId);
        }
        return letter;
    }

    private static void requireOmissions(ListExamination examination) {
        if (!examination.reviewed()) {
            throw ProblemException.of(ProblemCode.WRONG_STATE, "Beoordeel eerst alle verzuimen");
        }
        if (examination.omissions().stream().noneMatch(ExaminedOmission::confirmed)) {
            throw ProblemException.of(ProblemCode.WRONG_STATE, "Deze lijst heeft geen verzuimen om te melden");
        }
    }
}
