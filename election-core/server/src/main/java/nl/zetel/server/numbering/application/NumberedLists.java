package nl.zetel.server.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zetel.law.numbering.Block;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.numbering.domain.Numbering;
import nl.zetel.server.store.Stored;

/** The valid lists with their numbers, for features that come after (Kieswet I 14). */
@ApplicationScoped
@Transactional
public class NumberedLists {

    @Inject
    Numberings numberings;

    @Inject
    Examinations examinations;

    /** The lists in the order of their numbers; empty until the numbers are fixed. */
    public List<NumberedCandidateList> of(String electionId) {
        return fixed(electionId)
                .map(numbering -> lists(electionId, numbering, ListExamination::decision))
                .orElse(List.of());
    }

    /** The lists in the order of their numbers. @throws ProblemException as long as the numbers are not fixed */
    public List<NumberedCandidateList> require(String electionId, String article) {
        List<NumberedCandidateList> lists = of(electionId);
        if (lists.isEmpty()) {
            throw numberings.notFixed(electionId, article);
        }
        return lists;
    }

    /** The lists as they were at a moment, whatever a judgment made of them since. */
    public List<NumberedCandidateList> at(String electionId, OffsetDateTime moment) {
        return fixed(electionId)
                .map(numbering -> lists(electionId, numbering, list -> list.decisionAt(moment)))
                .orElse(List.of());
    }

    private Optional<Numbering> fixed(String electionId) {
        return numberings.find(electionId).map(stored -> stored.value()).filter(Numbering::fixed);
    }

    /** A text that is another one as soon as anything changes that the lists and their numbers are made of. */
    public String revision(String electionId) {
        return numberings.revision(electionId) + "/" + examinations.revision(electionId);
    }

    private List<NumberedCandidateList> lists(
            String electionId, Numbering numbering, Function<ListExamination, Optional<ListDecision>> inForce) {
        Map<String, ListDecision> valid = new HashMap<>();
        examinations.lists(electionId).stream()
                .map(Stored::value)
                .forEach(list -> inForce.apply(list)
                        .filter(ListDecision::valid)
                        .ifPresent(decision -> valid.put(list.listId().orElseThrow(), decision)));
        Stream<NumberedCandidateList> first = numberings.calculate(electionId, numbering).numbers().stream()
                .flatMap(number -> list(number.number(), number.list().value(), number.block(), valid));
        Stream<NumberedCandidateList> later = numbering.later().stream()
                .flatMap(number -> list(number.number(), number.listId(), Block.BY_JUDGMENT, valid));
        return Stream.concat(first, later).toList();
    }

    /** Nothing for a list that a judgment found invalid: its number stays empty (I 16(1)). */
    private static Stream<NumberedCandidateList> list(
            int number, String listId, Block block, Map<String, ListDecision> valid) {
        return Optional.ofNullable(valid.get(listId)).stream().map(decision -> list(number, listId, block, decision));
    }

    private static NumberedCandidateList list(int number, String listId, Block block, ListDecision decision) {
        return new NumberedCandidateList(
                number,
                listId,
                decision.designation(),
                decision.publishGender(),
                decision.language(),
                block,
                decision.candidates().stream()
                        .map(candidate -> new NumberedCandidate(
                                candidate.position(), candidate.submittedPosition(), candidate.candidate()))
                        .toList());
    }
}
