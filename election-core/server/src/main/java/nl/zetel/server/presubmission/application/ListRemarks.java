package nl.zetel.server.presubmission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.name.NotationForm;
import nl.zetel.law.text.Texts;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Representative;
import nl.zetel.server.paper.application.ListPapers;
import nl.zetel.server.paper.application.PersonMarks;
import nl.zetel.server.paper.domain.ListPaper;
import nl.zetel.server.paper.domain.PaperKind;
import nl.zetel.server.paper.domain.PaperMarks;
import nl.zetel.server.paper.domain.PersonMark;
import nl.zetel.server.presubmission.domain.PersonsOnLists;
import nl.zetel.server.store.Stored;

/** What is remarkable of a list beyond what the rules of completeness find: its papers, its names, the other lists. */
@ApplicationScoped
@LegalBasis({"Kieswet H 3", "Kieswet H 7(2)", "Kieswet H 8", "Kieswet H 9", "Kieswet H 10"})
class ListRemarks {

    private static final Texts TEXTS = Texts.nextTo(ListRemarks.class);

    @Inject
    CandidateLists lists;

    @Inject
    ListPapers papers;

    @Inject
    PersonMarks marks;

    List<Finding> of(String electionId, Stored<CandidateList> list) {
        List<ListPaper> recorded = papers.standing(list.id());
        List<Finding> findings = new ArrayList<>();
        if (recorded.stream().anyMatch(ListRemarks::isOfNobodyRegistered)) {
            findings.add(Finding.warning("SIGNER_NOT_REGISTERED", "", TEXTS.get("SIGNER_NOT_REGISTERED")));
        }
        if (list.value().contact().isEmpty()) {
            findings.add(Finding.info("NO_CONTACT", "", TEXTS.get("NO_CONTACT")));
        }
        candidates(electionId, list, PaperMarks.of(recorded), findings);
        return findings;
    }

    private void candidates(
            String electionId, Stored<CandidateList> list, PaperMarks recorded, List<Finding> findings) {
        PersonsOnLists elsewhere = elsewhere(electionId, list.id());
        String print = ListPapers.print(list.value());
        int position = 0;
        for (ListedCandidate candidate : list.value().candidates()) {
            position++;
            String where = "candidates[" + position + "]";
            PersonMark mark = marks.of(candidate);
            findings.addAll(NotationForm.check(candidate.name(), where));
            if (elsewhere.has(mark.number(), mark.name())) {
                findings.add(Finding.error("SEVERAL_LISTS", where, TEXTS.get("SEVERAL_LISTS", position)));
            }
            if (candidate.bsn().isEmpty()) {
                findings.add(Finding.info("NO_BSN", where, TEXTS.get("NO_BSN", position)));
            }
            remark(flaw(candidate.representedBy()), where, position, findings);
            remark(otherOrder(recorded, mark, print), where, position, findings);
        }
    }

    private static void remark(Optional<String> code, String where, int position, List<Finding> findings) {
        code.ifPresent(found -> findings.add(Finding.warning(found, where, TEXTS.get(found, position))));
    }

    @LegalBasis("Kieswet H 10(1)")
    private static Optional<String> flaw(Optional<Representative> representative) {
        if (representative.isEmpty()) {
            return Optional.empty();
        }
        if (!representative.get().livesInTheNetherlands()) {
            return Optional.of("REPRESENTATIVE_ABROAD");
        }
        return representative.get().isComplete() ? Optional.empty() : Optional.of("REPRESENTATIVE_INCOMPLETE");
    }

    private static Optional<String> otherOrder(PaperMarks recorded, PersonMark mark, String print) {
        return recorded.newest(PaperKind.CONSENT, mark)
                .filter(consent -> !consent.candidatesPrint().equals(print))
                .map(consent -> "CONSENT_FOR_OTHER_LIST");
    }

    private static boolean isOfNobodyRegistered(ListPaper paper) {
        return paper.authorisation()
                .filter(signed -> signed.capacity() == ListPaper.Capacity.NOT_REGISTERED)
                .isPresent();
    }

    /** Everybody on the other lists of the election. */
    private PersonsOnLists elsewhere(String electionId, String listId) {
        PersonsOnLists persons = new PersonsOnLists();
        lists.ofElection(electionId).stream()
                .filter(other -> !other.id().equals(listId))
                .flatMap(other -> other.value().candidates().stream())
                .map(marks::of)
                .forEach(mark -> persons.add(mark.number(), mark.name()));
        return persons;
    }
}
