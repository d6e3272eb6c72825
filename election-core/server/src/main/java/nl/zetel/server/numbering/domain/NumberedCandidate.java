package nl.zetel.server.numbering.domain;

import nl.zetel.server.nomination.domain.ListedCandidate;

/**
 * A candidate on a numbered list. Personal data.
 *
 * @param position position on the list as decided, from 1 without gaps: those after a struck candidate moved up
 * @param submittedPosition position on the list as handed in
 * @param candidate the candidate, repaired and corrected
 */
public record NumberedCandidate(int position, int submittedPosition, ListedCandidate candidate) {

    /** The name as it is published. */
    public String name() {
        return PrintedName.of(candidate.name());
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "NumberedCandidate[position=" + position + "]";
    }
}
