package nl.zetel.server.paper.application;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Settlement;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.paper.domain.ListPaper;

/** A list without what a paper that is withdrawn said of it. */
final class Unmarked {

    private Unmarked() {}

    static CandidateList of(CandidateList list, ListPaper paper, PersonMarks marks) {
        if (paper.candidate().isEmpty()) {
            return list.authorised(false);
        }
        List<ListedCandidate> candidates = new ArrayList<>();
        for (ListedCandidate candidate : list.candidates()) {
            boolean concerned = marks.of(candidate).isSameAs(paper.candidate().get());
            candidates.add(concerned ? without(candidate, paper) : candidate);
        }
        return list.withCandidates(candidates);
    }

    private static ListedCandidate without(ListedCandidate candidate, ListPaper paper) {
        Consent consent = candidate.consent();
        return switch (paper.kind()) {
            case CONSENT ->
                candidate.consenting(new Consent(false, consent.identityCopy(), consent.sittingMember(), false));
            case SETTLEMENT -> candidate.settling(Settlement.NONE);
            case IDENTITY_CHECK ->
                candidate.consenting(new Consent(consent.given(), false, consent.sittingMember(), consent.address()));
            case AUTHORISATION -> candidate;
        };
    }
}
