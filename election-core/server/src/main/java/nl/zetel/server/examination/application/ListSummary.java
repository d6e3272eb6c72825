package nl.zetel.server.examination.application;

import java.util.List;
import java.util.Optional;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;

/**
 * What the chain keeps of the examination of a list: no names.
 *
 * @param listId the list
 * @param state where the examination stands
 * @param omissions articles and places of its omissions
 * @param repaired articles and places of what was repaired
 * @param proposals articles and places of what is proposed
 * @param valid whether the list is valid; absent before the decision
 * @param struck positions of struck candidates
 */
record ListSummary(
        Optional<String> listId,
        ListExamination.State state,
        List<String> omissions,
        List<String> repaired,
        List<String> proposals,
        Optional<Boolean> valid,
        List<Integer> struck) {

    static ListSummary of(ListExamination examination) {
        return new ListSummary(
                examination.listId(),
                examination.state(),
                examination.omissions().stream()
                        .map(omission -> place(omission.article(), omission.position()))
                        .toList(),
                examination.repairs().stream()
                        .map(repair -> place(repair.kind().article(), repair.position()))
                        .toList(),
                examination.proposals().stream()
                        .map(proposal -> place(proposal.article(), proposal.position()))
                        .toList(),
                examination.decision().map(ListDecision::valid),
                examination.decision().stream()
                        .flatMap(decision -> decision.struck().stream())
                        .map(ListDecision.StruckCandidate::position)
                        .toList());
    }

    private static String place(String article, Optional<Integer> position) {
        return article + position.map(number -> " kandidaat " + number).orElse("");
    }
}
