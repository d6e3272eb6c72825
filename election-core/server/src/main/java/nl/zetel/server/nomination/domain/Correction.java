package nl.zetel.server.nomination.domain;

import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;

/**
 * A candidate's notation as the committee corrects it. Personal data.
 *
 * @param name the right name, if it is corrected
 * @param birth the right date of birth, if it is corrected
 * @param locality the right residence, if it is corrected
 * @param country the right country, if it is corrected; blank for the Netherlands
 */
public record Correction(
        Optional<CandidateName> name,
        Optional<PartialDate> birth,
        Optional<String> locality,
        Optional<String> country) {

    /** Whether nothing is corrected. */
    public boolean isEmpty() {
        return name.isEmpty() && birth.isEmpty() && locality.isEmpty() && country.isEmpty();
    }

    /** The candidate with the corrected notation. */
    public ListedCandidate on(ListedCandidate candidate) {
        return candidate.notedAs(
                name.orElse(candidate.name()),
                birth.or(candidate::birth),
                locality.orElse(candidate.locality()),
                country.orElse(candidate.country()));
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "Correction[…]";
    }
}
