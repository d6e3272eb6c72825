package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.domain.SessionRecord;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** Reports of the sessions of the committee, kept as documents. */
@ApplicationScoped
@Transactional
public class Reports {

    @Inject
    Examinations examinations;

    @Inject
    NumberedLists numbered;

    @Inject
    Elections elections;

    @Inject
    Documents documents;

    /** The session that is reported on. */
    public enum Model {
        /** The examination of the lists. */
        I_1,
        /** The decisions and the numbering. */
        I_4
    }

    /** Makes the report of a session; every request gives a new version. */
    public Stored<ProducedDocument> make(String electionId, String examinationId, Model model, SessionRecord session) {
        Election election = elections.get(electionId).value();
        examinations.get(electionId, examinationId);
        List<ListExamination> lists =
                examinations.lists(electionId).stream().map(Stored::value).toList();
        SessionReports reports = new SessionReports(election, lists, session);
        String path = Examinations.path(electionId, examinationId);
        return switch (model) {
            case I_1 -> {
                requireReviewed(lists);
                yield documents.keep(
                        electionId,
                        new PageOrder("report-i-1", "proces-verbaal-i-1.html", false, path, reports.examination()));
            }
            case I_4 ->
                documents.keep(
                        electionId,
                        new PageOrder(
                                "report-i-4",
                                "proces-verbaal-i-4.html",
                                false,
                                path,
                                reports.decision(numbers(electionId))));
        };
    }

    private static void requireReviewed(List<ListExamination> lists) {
        if (!lists.stream().allMatch(ListExamination::reviewed)) {
            throw ProblemException.byLaw(
                    ProblemCode.WRONG_STATE, "Kieswet I 1", "Beoordeel eerst alle verzuimen die de regels voorstellen");
        }
    }

    private List<NumberedCandidateList> numbers(String electionId) {
        List<NumberedCandidateList> numbers = numbered.of(electionId);
        if (numbers.isEmpty()) {
            throw ProblemException.byLaw(
                    ProblemCode.WRONG_STATE,
                    "Kieswet I 4",
                    "Dit verslag kan worden gemaakt zodra over alle lijsten is beslist en de nummers vaststaan");
        }
        return numbers;
    }
}
