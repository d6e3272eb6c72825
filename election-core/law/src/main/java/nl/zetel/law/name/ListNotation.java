package nl.zetel.law.name;

import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.PrivateCandidate;
import nl.zetel.api.person.Gender;

/**
 * How a candidate stands on a list. Personal data.
 *
 * @param name the name
 * @param genderMark what stands in brackets for the gender, without the brackets; blank if nothing does
 * @param birth date of birth, absent if the list does not say
 * @param locality place or municipality of residence; may be blank
 * @param country ISO 3166 code of a residence outside the Netherlands; blank otherwise
 */
public record ListNotation(
        CandidateName name, String genderMark, Optional<PartialDate> birth, String locality, String country) {

    /** The notation of a candidate as a document holds it. */
    public static ListNotation of(PrivateCandidate candidate) {
        return new ListNotation(
                candidate.candidate().name(),
                candidate.candidate().gender().map(ListNotation::mark).orElse(""),
                candidate.birth(),
                candidate.candidate().locality(),
                candidate.candidate().country());
    }

    private static String mark(Gender gender) {
        return switch (gender) {
            case MALE -> "m";
            case FEMALE -> "v";
            case UNKNOWN -> "";
        };
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "ListNotation[…]";
    }
}
