package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.api.document.ListHead;
import nl.zetel.law.list.InvalidityGround;
import nl.zetel.server.nomination.domain.ListedCandidate;

/**
 * Makes the decision on a list out of the proposals that hold: later candidates move up, what stands above the list is
 * struck or corrected, and a list on which nobody is left is invalid (I 5(g)).
 */
public final class DecisionDraft {

    private final ListExamination examination;
    private final ListHead head;
    private final List<ListedCandidate> candidates;

    /**
     * Prepares the decision.
     *
     * @param examination the examination with its reviewed proposals
     * @param head what stands above the list
     * @param candidates its candidates as handed in, with the committee's corrections; empty for late papers
     */
    public DecisionDraft(ListExamination examination, ListHead head, List<ListedCandidate> candidates) {
        this.examination = examination;
        this.head = head;
        this.candidates = List.copyOf(candidates);
    }

    /** The decision. */
    public ListDecision decide(String reason, String by, OffsetDateTime at) {
        List<DecidedCandidate> remaining = remaining();
        List<ListDecision.Part> grounds = grounds(remaining.isEmpty());
        return new ListDecision(
                grounds.isEmpty(),
                grounds,
                reason,
                struck(),
                designation(),
                parts(Proposal.Kind.DESIGNATION_STRIKE, Proposal.Kind.DESIGNATION_CORRECTION),
                head.publishGender(),
                head.language(),
                remaining,
                by,
                at,
                Optional.empty());
    }

    private List<ListDecision.Part> grounds(boolean nobodyLeft) {
        List<ListDecision.Part> grounds = new ArrayList<>(parts(Proposal.Kind.INVALIDITY));
        String last = InvalidityGround.G.article();
        if (nobodyLeft
                && !examination.late()
                && grounds.stream().noneMatch(part -> part.article().equals(last))) {
            grounds.add(new ListDecision.Part(last, InvalidityGround.G.detail()));
        }
        return grounds;
    }

    private List<ListDecision.StruckCandidate> struck() {
        return holding(Proposal.Kind.STRIKE).stream()
                .map(proposal -> new ListDecision.StruckCandidate(
                        proposal.position().orElseThrow(), proposal.article(), proposal.words()))
                .toList();
    }

    private List<DecidedCandidate> remaining() {
        Set<Integer> gone =
                struck().stream().map(ListDecision.StruckCandidate::position).collect(Collectors.toSet());
        List<DecidedCandidate> remaining = new ArrayList<>();
        for (int position = 1; position <= candidates.size(); position++) {
            if (!gone.contains(position)) {
                remaining.add(new DecidedCandidate(remaining.size() + 1, position, repaired(position)));
            }
        }
        return remaining;
    }

    private ListedCandidate repaired(int position) {
        ListedCandidate candidate = candidates.get(position - 1);
        for (Repair repair : examination.repairs()) {
            if (repair.position().filter(each -> each == position).isPresent()
                    && repair.notation().isPresent()) {
                candidate = repair.notation().get().on(candidate);
            }
        }
        return candidate;
    }

    private String designation() {
        if (!holding(Proposal.Kind.DESIGNATION_STRIKE).isEmpty()) {
            return "";
        }
        return holding(Proposal.Kind.DESIGNATION_CORRECTION).stream()
                .map(proposal -> proposal.review()
                        .map(Review::text)
                        .filter(text -> !text.isBlank())
                        .orElse(proposal.designation()))
                .findFirst()
                .orElse(head.designation());
    }

    private List<ListDecision.Part> parts(Proposal.Kind... kinds) {
        return holding(kinds).stream()
                .map(proposal -> new ListDecision.Part(proposal.article(), proposal.words()))
                .toList();
    }

    private List<Proposal> holding(Proposal.Kind... kinds) {
        return examination.proposals().stream()
                .filter(proposal -> List.of(kinds).contains(proposal.kind()))
                .filter(Proposal::holds)
                .toList();
    }
}
