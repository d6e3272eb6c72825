package nl.zetel.server.examination.domain;

import nl.zetel.server.nomination.domain.ListedCandidate;

/**
 * A candidate who stays on the list. Personal data.
 *
 * @param position position after the strikes, from 1 without gaps
 * @param submittedPosition position as handed in
 * @param candidate the candidate, repaired and corrected
 */
public record DecidedCandidate(int position, int submittedPosition, ListedCandidate candidate) {

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "DecidedCandidate[position=" + position + "]";
    }
}
