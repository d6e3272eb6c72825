package nl.zetel.server.gazette.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.designation.application.DesignationRequests;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.gazette.domain.NoticeFacts;
import nl.zetel.server.gazette.domain.NoticeFacts.ListSeats;
import nl.zetel.server.gazette.domain.NoticeKind;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.application.Results;
import nl.zetel.server.result.domain.EstablishedResult;

/** Gathers what an announcement says, or says why that is not known yet. */
@ApplicationScoped
@Transactional
class FactsOfNotice {

    @Inject
    DesignationRequests requests;

    @Inject
    Examinations examinations;

    @Inject
    NumberedLists numbered;

    @Inject
    Results results;

    @Inject
    Deadlines deadlines;

    /** @throws ProblemException if what it announces is not known yet */
    NoticeFacts of(String electionId, Election election, NoticeKind kind, String place) {
        return new NoticeFacts(
                election,
                place.strip(),
                kind == NoticeKind.DESIGNATION_DECISIONS ? decided(electionId, kind) : List.of(),
                lists(electionId, election, kind),
                kind == NoticeKind.RESULT ? seats(electionId, kind) : List.of());
    }

    private List<DesignationCase> decided(String electionId, NoticeKind kind) {
        List<DesignationCase> decided = requests.decided(electionId);
        if (decided.isEmpty()) {
            throw tooEarly(kind, "Er is nog geen beslissing op een verzoek om bekend te maken");
        }
        return decided;
    }

    private List<NumberedCandidateList> lists(String electionId, Election election, NoticeKind kind) {
        if (kind == NoticeKind.INSPECTION && examinations.find(electionId).isEmpty()) {
            throw tooEarly(kind, "De lijsten liggen ter inzage zodra zij zijn onderzocht");
        }
        if (kind != NoticeKind.LIST_NUMBERS && kind != NoticeKind.LISTS) {
            return List.of();
        }
        List<NumberedCandidateList> lists = numbered.of(electionId);
        if (lists.isEmpty()) {
            throw tooEarly(kind, "De nummers van de lijsten zijn nog niet vastgesteld");
        }
        if (kind == NoticeKind.LISTS && !deadlines.passed(election, CalendarKey.APPEAL)) {
            throw tooEarly(kind, "De lijsten worden openbaar gemaakt zodra de termijn voor beroep voorbij is");
        }
        return lists;
    }

    private List<ListSeats> seats(String electionId, NoticeKind kind) {
        EstablishedResult result =
                results.established(electionId).orElseThrow(() -> tooEarly(kind, "De uitslag is nog niet vastgesteld"));
        return result.lists().stream()
                .map(list -> new ListSeats(list.number(), list.designation(), list.votes(), list.seats()))
                .toList();
    }

    private static ProblemException tooEarly(NoticeKind kind, String detail) {
        return ProblemException.byLaw(ProblemCode.WRONG_STATE, kind.article(), detail);
    }
}
