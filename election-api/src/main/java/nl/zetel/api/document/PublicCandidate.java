package nl.zetel.api.document;

import java.util.Optional;
import nl.zetel.api.person.Gender;

/**
 * A candidate as published: no date of birth, no address, no number of the state.
 *
 * @param number position on the list, from 1; gaps are possible
 * @param name name as on the list
 * @param gender gender, if published
 * @param locality place of residence; blank if not given
 * @param country ISO 3166 code of the country of residence as the document gives it; blank or {@code NL} for the
 *     Netherlands
 */
public record PublicCandidate(
        int number, CandidateName name, Optional<Gender> gender, String locality, String country) {

    /** {@return whether the candidate lives outside the Netherlands} */
    public boolean livesAbroad() {
        return !country.isBlank() && !"NL".equals(country);
    }
}
