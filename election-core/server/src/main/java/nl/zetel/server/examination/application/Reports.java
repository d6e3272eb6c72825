package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.examination.domain.SessionRecord;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.numbering.application.Numberings;
import nl.zetel.server.numbering.domain.Numbering;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** Certified reports of the sessions of the committee (Kieswet I 18): to be signed, and as a copy for everybody. */
@ApplicationScoped
@Transactional
public class Reports {

    @Inject
    Examinations examinations;

    @Inject
    CandidateLists candidateLists;

    @Inject
    Numberings numberings;

    @Inject
    Elections elections;

    @Inject
    Documents documents;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** The session that is reported on. */
    public enum Model {
        /** The examination of the lists. */
        I_1,
        /** The decisions and the numbering. */
        I_4;

        private String kind() {
            return "report-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private String copy() {
            return kind() + "-copy";
        }
    }

    /** Makes the report of a session to be signed, and its copy without signatures; every request gives a new version. */
    public Stored<ProducedDocument> make(String electionId, String examinationId, Model model, SessionRecord session) {
        Election election = elections.get(electionId).value();
        examinations.get(electionId, examinationId);
        List<ReportedList> lists = reported(electionId);
        String path = Examinations.path(electionId, examinationId);
        keep(
                electionId,
                path,
                model.copy(),
                page(electionId, model, lists, new SessionReports(election, lists, session, false)));
        return keep(
                electionId,
                path,
                model.kind(),
                page(electionId, model, lists, new SessionReports(election, lists, session, true)));
    }

    private List<ReportedList> reported(String electionId) {
        Map<String, CandidateList> byId = new HashMap<>();
        candidateLists.all(electionId).forEach(list -> byId.put(list.id(), list.value()));
        return examinations.lists(electionId).stream()
                .map(Stored::value)
                .map(list -> new ReportedList(list, list.listId().flatMap(id -> Optional.ofNullable(byId.get(id)))))
                .toList();
    }

    private HtmlPage page(String electionId, Model model, List<ReportedList> lists, SessionReports reports) {
        return switch (model) {
            case I_1 -> {
                ExaminationOrder.requireReviewed("Kieswet I 1", examinations.lists(electionId));
                yield reports.examination();
            }
            case I_4 -> reports.decision(numbers(electionId, lists));
        };
    }

    private Stored<ProducedDocument> keep(String electionId, String path, String kind, HtmlPage page) {
        String file = kind.replace("report", "proces-verbaal").replace("copy", "afschrift") + ".html";
        return documents.keep(electionId, new PageOrder(kind, file, false, path, page));
    }

    private SessionNumbers numbers(String electionId, List<ReportedList> lists) {
        Numbering numbering = numberings
                .find(electionId)
                .map(Stored::value)
                .filter(Numbering::fixed)
                .orElseThrow(() -> numberings.notFixed(electionId, "Kieswet I 4"));
        Map<String, String> firstCandidates = new HashMap<>();
        lists.forEach(
                list -> list.examination().listId().ifPresent(id -> firstCandidates.put(id, list.firstCandidate())));
        return new SessionNumbers(numbering, numberings.calculate(electionId, numbering), firstCandidates);
    }

    /** Makes the newest report of a session public, without signatures (I 18). */
    public Stored<ExaminationSession> publish(String electionId, String examinationId, Model model) {
        examinations.get(electionId, examinationId);
        Stored<ExaminationSession> before = examinations.lock(electionId);
        Stored<ProducedDocument> copy = documents
                .newest(electionId, model.copy(), Examinations.path(electionId, examinationId))
                .orElseThrow(() -> ProblemException.notNow(
                        "Kieswet I 18",
                        "Van deze zitting is nog geen proces-verbaal gemaakt",
                        Possible.after("Maak eerst het proces-verbaal (reports)")));
        ExaminationSession after = before.value()
                .with(new ExaminationSession.PublishedReport(model.name(), copy.id(), clock.now(), current.user()));
        return examinations.changed("report-published", "Kieswet I 18", electionId, before, after);
    }

    /** The report of a session that everybody can read. */
    public Optional<Stored<ProducedDocument>> published(String electionId, Model model) {
        return examinations.find(electionId).stream()
                .flatMap(session -> session.value().reports().stream())
                .filter(report -> report.model().equals(model.name()))
                .reduce((first, second) -> second)
                .map(report -> documents.get(electionId, report.documentId()));
    }
}
