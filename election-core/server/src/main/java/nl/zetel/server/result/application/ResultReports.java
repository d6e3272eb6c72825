package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.zetel.server.counting.application.Reconciliations;
import nl.zetel.server.counting.application.StationCounts;
import nl.zetel.server.counting.domain.CountedVotes;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.ResultSession;
import nl.zetel.server.store.Stored;

/** The certified report of the session (Kieswet P 22), made when the result is established, and kept. */
@ApplicationScoped
@Transactional
public class ResultReports {

    @Inject
    Results results;

    @Inject
    ResultSessions sessions;

    @Inject
    Recounts recounts;

    @Inject
    ResultComparisons comparisons;

    @Inject
    Reconciliations reconciliations;

    @Inject
    StationCounts counts;

    @Inject
    Instance<ReportChapter> chapters;

    @Inject
    Elections elections;

    @Inject
    Documents documents;

    void keep(String electionId, Stored<ElectionResult> stored) {
        Election election = elections.get(electionId).value();
        documents.keep(
                electionId,
                new PageOrder(
                        "result-report",
                        "Proces-verbaal_" + election.documentId() + ".html",
                        false,
                        Results.path(electionId, stored.id()),
                        page(electionId, election, stored.value())));
    }

    private HtmlPage page(String electionId, Election election, ElectionResult result) {
        ResultSession session = sessions.get(
                        electionId, result.establishment().orElseThrow().sessionId())
                .value();
        CountedVotes votes = reconciliations.counted(electionId);
        SessionReport about = new SessionReport(result, session);
        ResultReport report = new ResultReport(election, result, results.names(electionId));
        HtmlPage page = report.opened();
        about.opening(page);
        report.turnout(page);
        CountReport count = new CountReport(votes, counts.current(electionId));
        count.differences(page);
        count.corrigenda(
                page, counts.progress(electionId).stream().map(Stored::value).toList());
        count.sources(page, reconciliations.reconcile(electionId));
        chapters.stream().forEach(chapter -> chapter.write(electionId, page));
        about.objections(page);
        about.recounts(page, effects(electionId));
        about.official(page, comparisons.compare(electionId, result));
        report.result(page);
        about.signatures(page);
        return page;
    }

    private List<Recounts.Effect> effects(String electionId) {
        return sessions.all(electionId).stream()
                .flatMap(session -> session.recounts().stream())
                .map(recount -> recounts.effect(electionId, recount))
                .toList();
    }
}
