package nl.zetel.server.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zetel.law.numbering.NumberedList;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.numbering.domain.Numbering;

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
        return numberings
                .find(electionId)
                .map(stored -> stored.value())
                .filter(Numbering::fixed)
                .map(numbering -> lists(electionId, numbering))
                .orElse(List.of());
    }

    private List<NumberedCandidateList> lists(String electionId, Numbering numbering) {
        Map<String, ListExamination> decided = examinations.valid(electionId).stream()
                .collect(Collectors.toMap(list -> list.listId().orElseThrow(), Function.identity()));
        return numberings.calculate(electionId, numbering).numbers().stream()
                .map(number -> list(
                        number,
                        Objects.requireNonNull(decided.get(number.list().value()))
                                .decision()
                                .orElseThrow()))
                .toList();
    }

    private static NumberedCandidateList list(NumberedList number, ListDecision decision) {
        return new NumberedCandidateList(
                number.number(),
                number.list().value(),
                decision.designation(),
                decision.publishGender(),
                decision.language(),
                number.block(),
                decision.candidates().stream()
                        .map(candidate -> new NumberedCandidate(
                                candidate.position(), candidate.submittedPosition(), candidate.candidate()))
                        .toList());
    }
}
