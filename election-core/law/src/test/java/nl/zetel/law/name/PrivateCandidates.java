package nl.zetel.law.name;

import java.util.Optional;
import nl.zetel.api.document.PrivateCandidate;
import nl.zetel.api.document.PublicCandidate;
import nl.zetel.api.person.Gender;

/** Candidates as documents hold them. */
final class PrivateCandidates {

    private PrivateCandidates() {}

    static PrivateCandidate of(ListNotation notation, Gender gender) {
        PublicCandidate candidate =
                new PublicCandidate(1, notation.name(), Optional.of(gender), notation.locality(), notation.country());
        return new PrivateCandidate(candidate, notation.birth(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
