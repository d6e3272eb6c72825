package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.Addressee;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;

/** The notice of omissions to the submitter (Kieswet I 2(1)): one letter for all lists that the submitter handed in. */
@ApplicationScoped
@Transactional
public class OmissionNotices {

    @Inject
    ListExaminations examinations;

    @Inject
    Examinations sessions;

    @Inject
    Elections elections;

    @Inject
    CandidateLists lists;

    @Inject
    Submissions submissions;

    @Inject
    ExaminedFacts facts;

    @Inject
    Documents documents;

    @Inject
    ServerClock clock;

    /**
     * Makes the letter about the omissions of a list and of the other lists of its submitter; from then on the repair days
     * are open to them.
     *
     * @throws ProblemException if one of them still has omissions that nobody reviewed, or there is nothing to tell
     */
    @LegalBasis("Kieswet I 2(1)")
    public Stored<ProducedDocument> letter(String electionId, String id) {
        Election election = elections.get(electionId).value();
        requireOmissions(examinations.get(electionId, id).value());
        Optional<Addressee> to =
                addressee(electionId, examinations.get(electionId, id).value());
        List<Stored<ListExamination>> told = together(electionId, id, to).stream()
                .sorted()
                .map(each -> examinations.lockUndecided(electionId, each))
                .toList();
        told.forEach(each -> ListExaminations.requireNotNotified(each.value()));
        told.forEach(each -> requireReviewed(each.value()));
        List<Stored<ListExamination>> omitted =
                told.stream().filter(each -> hasOmissions(each.value())).toList();
        Stored<ProducedDocument> letter = documents.keep(
                electionId,
                OmissionLetters.of(
                        election,
                        ListExaminations.path(electionId, id),
                        to,
                        omitted.stream()
                                .map(each -> new OmissionLetters.Omitted(
                                        lists.get(electionId, listId(each)).value(), each.value()))
                                .toList(),
                        clock.today()));
        omitted.forEach(each -> notified(electionId, each, letter.id()));
        return letter;
    }

    private void notified(String electionId, Stored<ListExamination> before, String letterId) {
        examinations.changed(
                electionId,
                "omissions-notified",
                "Kieswet I 2",
                before,
                before.value().notified(letterId),
                "");
        if (before.value().omissions().stream()
                .anyMatch(omission -> omission.kind() == OmissionKind.A && omission.confirmed())) {
            facts.openDeclarations(electionId, listId(before));
        }
    }

    /** The lists that one letter is about: this one, and what the same submitter was not told of yet. */
    private List<String> together(String electionId, String id, Optional<Addressee> to) {
        Stream<String> others = sessions.lists(electionId).stream()
                .filter(each -> !each.id().equals(id) && isOpen(each.value()))
                .filter(each -> to.flatMap(
                                one -> addressee(electionId, each.value()).filter(one::isSame))
                        .isPresent())
                .map(Stored::id);
        return Stream.concat(Stream.of(id), others).toList();
    }

    private static boolean isOpen(ListExamination examination) {
        return !examination.late()
                && !examination.omissions().isEmpty()
                && examination.letterId().isEmpty()
                && !examination.proposed()
                && examination.decision().isEmpty();
    }

    private Optional<Addressee> addressee(String electionId, ListExamination examination) {
        String listId = examination.listId().orElseThrow();
        return Addressee.of(
                lists.get(electionId, listId).value(),
                submissions
                        .ofList(electionId, listId)
                        .map(submission -> submissions
                                .checkIn(electionId, submission.value().checkInId())
                                .value()
                                .visitor()));
    }

    private static String listId(Stored<ListExamination> examination) {
        return examination.value().listId().orElseThrow();
    }

    private static boolean hasOmissions(ListExamination examination) {
        return examination.omissions().stream().anyMatch(ExaminedOmission::confirmed);
    }

    private static void requireOmissions(ListExamination examination) {
        requireReviewed(examination);
        if (!hasOmissions(examination)) {
            throw ProblemException.notNow(
                    "Van " + ExaminationOrder.name(examination)
                            + " is geen verzuim bevestigd, zodat er niets te melden is",
                    Possible.after("Is er toch een verzuim, voeg dat eerst toe (omissions)"));
        }
    }

    private static void requireReviewed(ListExamination examination) {
        if (!examination.reviewed()) {
            throw ExaminationOrder.notReviewed(
                    "Kieswet I 2(1)",
                    "Nog niet elk voorgesteld verzuim van " + ExaminationOrder.name(examination)
                            + " is beoordeeld, en een inleveraar krijgt één brief over al zijn lijsten");
        }
    }
}
