package nl.zetel.server.examination.domain;

import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.server.nomination.domain.ListedCandidate;

/**
 * How a candidate stands on the list after the repair (Kiesbesluit H 2). Personal data.
 *
 * @param name the name
 * @param birth the date of birth, if it is corrected
 * @param locality the residence, if it is corrected
 */
public record Notation(CandidateName name, Optional<PartialDate> birth, Optional<String> locality) {

    /** The candidate in this notation. */
    public ListedCandidate on(ListedCandidate candidate) {
        return candidate.notedAs(
                name, birth.or(candidate::birth), locality.orElse(candidate.locality()), candidate.country());
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "Notation[…]";
    }
}
