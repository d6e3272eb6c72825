package nl.zetel.server.nomination.application;

import java.util.List;
import java.util.Set;
import nl.zetel.api.Severity;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.list.CandidateFacts;
import nl.zetel.law.list.Home;
import nl.zetel.server.nomination.domain.CandidateFinding;
import nl.zetel.server.nomination.domain.CandidateFinding.State;
import nl.zetel.server.nomination.domain.FindingReview;
import nl.zetel.server.nomination.domain.ListedCandidate;

/**
 * What the register's findings about one candidate mean for the examination. An ERROR that nobody looked at yet counts
 * as if it stood: the rules propose, a person decides on the proposal.
 */
record FindingsOfCandidate(List<CandidateFinding> findings) {

    private static final Set<String> NO_PERSON = Set.of("NOT_FOUND", "NOT_UNIQUE", "NO_BSN");

    static FindingsOfCandidate of(int position, List<CandidateFinding> current) {
        return new FindingsOfCandidate(current.stream()
                .filter(finding -> finding.position() == position)
                .toList());
    }

    /** The candidate as corrected ex officio. */
    ListedCandidate corrected(ListedCandidate listed) {
        ListedCandidate candidate = listed;
        for (CandidateFinding finding : findings) {
            if (finding.state() == State.CORRECTED) {
                candidate = correction(finding, candidate);
            }
        }
        return candidate;
    }

    private static ListedCandidate correction(CandidateFinding finding, ListedCandidate candidate) {
        return finding.review()
                .flatMap(FindingReview::correction)
                .map(correction -> correction.on(candidate))
                .orElse(candidate);
    }

    boolean notationIsWrong() {
        return findings.stream()
                .filter(finding -> !finding.field().isBlank() || NO_PERSON.contains(finding.code()))
                .anyMatch(FindingsOfCandidate::stands);
    }

    Home home(Home listed) {
        if (stands("LIVES_OUTSIDE")) {
            return Home.OUTSIDE;
        }
        return stands("LIVES_ELSEWHERE") && listed == Home.MUNICIPALITY ? Home.ELSEWHERE : listed;
    }

    Outcome ageInTerm(Outcome listed) {
        if (stands("TOO_YOUNG")) {
            return Outcome.NO;
        }
        return state("AGE_UNCERTAIN", State.OPEN) ? Outcome.UNDETERMINED : listed;
    }

    /** Who reviews a death as standing in the way has seen the document. */
    CandidateFacts.Death death() {
        if (state("DECEASED", State.OMISSION)) {
            return CandidateFacts.Death.DOCUMENTED;
        }
        return state("DECEASED", State.OPEN) ? CandidateFacts.Death.REPORTED : CandidateFacts.Death.NONE;
    }

    private boolean stands(String code) {
        return findings.stream().anyMatch(finding -> finding.code().equals(code) && stands(finding));
    }

    private boolean state(String code, State state) {
        return findings.stream().anyMatch(finding -> finding.code().equals(code) && finding.state() == state);
    }

    private static boolean stands(CandidateFinding finding) {
        return finding.state() == State.OMISSION
                || (finding.state() == State.OPEN && finding.severity() == Severity.ERROR);
    }
}
