package nl.zetel.server.gazette.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zetel.server.appointment.application.Appointments;
import nl.zetel.server.designation.application.DesignationRequests;
import nl.zetel.server.designation.application.RegisterDecisions;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.application.ExaminationOrder;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.examination.application.ListFinality;
import nl.zetel.server.gazette.domain.Announced;
import nl.zetel.server.gazette.domain.NoticeFacts;
import nl.zetel.server.gazette.domain.NoticeFacts.ListSeats;
import nl.zetel.server.gazette.domain.NoticeKind;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.application.Results;
import nl.zetel.server.store.Stored;

/** Gathers what an announcement says, or says why that is not known yet. */
@ApplicationScoped
@Transactional
class FactsOfNotice {

    @Inject
    DesignationRequests requests;

    @Inject
    RegisterDecisions register;

    @Inject
    Appointments appointments;

    @Inject
    Examinations examinations;

    @Inject
    ListFinality finality;

    @Inject
    NumberedLists numbered;

    @Inject
    Results results;

    /**
     * What a notice of that kind says now.
     *
     * @param announced identifiers of what published notices of that kind announced
     * @throws ProblemException if what it announces is not known yet
     */
    NoticeFacts of(String electionId, Election election, NoticeKind kind, String place, Set<String> announced) {
        NoticeFacts facts = NoticeFacts.of(election, place.strip());
        return switch (kind) {
            case DESIGNATION_DECISIONS ->
                facts.decided(some(
                        kind,
                        Announced.next(requests.decided(electionId), announced),
                        "Elke beslissing op een verzoek om registratie is bekendgemaakt, of er is er nog geen",
                        "Het centraal stembureau beslist eerst op een verzoek (decisions)"));
            case DESIGNATION_DELETIONS ->
                facts.struck(some(
                        kind,
                        Announced.next(register.struck(electionId), announced),
                        "Elke schrapping van een aanduiding is bekendgemaakt, of er is er geen",
                        "Het centraal stembureau schrapt eerst een aanduiding (deletion-decisions)"));
            case APPOINTMENTS ->
                facts.appointed(some(
                        kind,
                        Announced.next(appointments.toOpenSeats(electionId), announced),
                        "Elke benoeming in een opengevallen plaats is bekendgemaakt, of er is er nog geen",
                        "Benoem eerst een opvolger (vacancies)"));
            case INSPECTION -> examined(electionId, election, facts);
            case LIST_NUMBERS -> facts.numbered(numbered.require(electionId, kind.article()), Optional.empty());
            case LISTS -> {
                List<NumberedCandidateList> lists = numbered.require(electionId, kind.article());
                finality.require(electionId, election);
                yield facts.numbered(lists, examinations.edition(electionId));
            }
            case RESULT -> facts.result(seats(electionId, election));
            case SUBMISSION, SESSIONS, COMMITTEE_SESSION -> facts;
        };
    }

    /** Identifiers of what notices of that kind announce one by one, in order; empty for other kinds. */
    List<String> subjects(String electionId, NoticeKind kind) {
        Stream<? extends Stored<?>> all = switch (kind) {
            case DESIGNATION_DECISIONS -> requests.decided(electionId).stream();
            case DESIGNATION_DELETIONS -> register.struck(electionId).stream();
            case APPOINTMENTS -> appointments.toOpenSeats(electionId).stream();
            case SUBMISSION, SESSIONS, INSPECTION, LIST_NUMBERS, LISTS, COMMITTEE_SESSION, RESULT -> Stream.empty();
        };
        return all.<String>map(Stored::id).toList();
    }

    private static <T> List<T> some(NoticeKind kind, List<T> all, String none, String first) {
        if (all.isEmpty()) {
            throw ProblemException.notNow(kind.article(), none, Possible.after(first));
        }
        return all;
    }

    private NoticeFacts examined(String electionId, Election election, NoticeFacts facts) {
        if (examinations.find(electionId).isEmpty()) {
            throw ExaminationOrder.notExamined(NoticeKind.INSPECTION.article(), election);
        }
        return facts;
    }

    private List<ListSeats> seats(String electionId, Election election) {
        return results.requireEstablished(electionId, election, NoticeKind.RESULT.article()).lists().stream()
                .map(list -> new ListSeats(list.number(), list.designation(), list.votes(), list.seats()))
                .toList();
    }
}
