package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.server.document.application.PageFoot;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.domain.CandidateNames;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.ResultDrawings;
import nl.zetel.server.store.Stored;

/** The established result for readers without a token. */
@ApplicationScoped
@Transactional
public class PublicResults {

    @Inject
    PublicElections elections;

    @Inject
    Results results;

    @Inject
    PageFoot foot;

    /**
     * A result that may be published.
     *
     * @param election the election
     * @param result the established result
     * @param names names on the lists
     */
    public record Published(Election election, Stored<ElectionResult> result, CandidateNames names) {}

    /** @throws ProblemException if there is no such election, or its result is not established */
    public Published of(String electionId) {
        Election election = elections.open(electionId).value();
        Stored<ElectionResult> result =
                results.current(electionId).orElseThrow(() -> ProblemException.notFound("vastgestelde uitslag"));
        return new Published(election, result, results.names(electionId));
    }

    /** The result as a page. */
    public String page(String electionId) {
        return report(of(electionId)).publicPage().html(foot.text());
    }

    /** The seats as a drawing. */
    public String seats(String electionId) {
        Published published = of(electionId);
        return ResultDrawings.seats(
                report(published).drawn(), published.result().value().seats());
    }

    /** The votes as a drawing. */
    public String votes(String electionId) {
        return ResultDrawings.votes(report(of(electionId)).drawn());
    }

    private static ResultReport report(Published published) {
        return new ResultReport(published.election(), published.result().value(), published.names());
    }
}
