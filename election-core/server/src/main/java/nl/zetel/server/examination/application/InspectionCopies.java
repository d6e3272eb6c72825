package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.appeal.Finality;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.document.application.PageFoot;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;
import nl.zetel.server.support.application.SupportDeclarations;
import nl.zetel.server.support.domain.Declaration;

/**
 * What everybody can inspect at the committee ("ter inzage"): the lists as they were handed in and the support declarations,
 * from the examination until the decisions are final (Kieswet I 3).
 */
@ApplicationScoped
@Transactional
@LegalBasis("Kieswet I 3(1)")
public class InspectionCopies {

    private static final String ARTICLE = "Kieswet I 3(1)";

    @Inject
    Examinations examinations;

    @Inject
    PendingAppeals appeals;

    @Inject
    Submissions submissions;

    @Inject
    CandidateLists lists;

    @Inject
    SupportDeclarations declarations;

    @Inject
    Elections elections;

    @Inject
    Deadlines deadlines;

    @Inject
    PageFoot foot;

    /** The copy as a page, as things stand. */
    public String page(String electionId) {
        Election election = elections.get(electionId).value();
        requireOpen(electionId, election);
        Map<String, List<Declaration>> signed = declarations.all(electionId).stream()
                .map(Stored::value)
                .collect(Collectors.groupingBy(Declaration::listId));
        List<InspectionPage.Part> parts = submissions.all(electionId).stream()
                .map(submission -> lists.get(electionId, submission.value().listId()))
                .map(list -> part(electionId, list, signed))
                .toList();
        return InspectionPage.of(election, parts).html(foot.text());
    }

    private InspectionPage.Part part(
            String electionId, Stored<CandidateList> list, Map<String, List<Declaration>> signed) {
        boolean exempt = lists.exemption(electionId, list.value()).exempt();
        return new InspectionPage.Part(list.value(), exempt, signed.getOrDefault(list.id(), List.of()));
    }

    private void requireOpen(String electionId, Election election) {
        if (examinations.find(electionId).isEmpty()) {
            throw ExaminationOrder.notExamined(ARTICLE, election);
        }
        boolean termOver = deadlines.passed(election, CalendarKey.APPEAL);
        if (Finality.of(termOver, appeals.pending(electionId)) == Finality.FINAL) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "De lijsten en verklaringen lagen ter inzage tot onherroepelijk over de lijsten was beslist",
                    Possible.until(
                            lastMoment(electionId, election), "De lijsten zelf kunt u lezen op de openbare pagina"));
        }
    }

    /** The last moment of the term for appeal, or that of a judgment after it. */
    private OffsetDateTime lastMoment(String electionId, Election election) {
        OffsetDateTime term = election.calendar().entry(CalendarKey.APPEAL).until();
        return appeals.lastSettled(electionId).filter(term::isBefore).orElse(term);
    }
}
