package nl.zetel.api.document;

import java.util.Map;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Address;

/**
 * A candidate with private data; for use inside the central electoral committee only.
 *
 * @param candidate what may be published
 * @param birth date of birth, absent if the document does not say
 * @param bsn citizen service number, absent if the document does not say
 * @param correspondence address for letters; its unknown parts are blank
 * @param representative representative of a candidate outside the European Netherlands ("gemachtigde", H 10)
 * @param extras what the file says of the candidate beyond the neutral form, such as a number that is not a BSN, under
 *     names of its format's own; empty for a new document
 */
public record PrivateCandidate(
        PublicCandidate candidate,
        Optional<PartialDate> birth,
        Optional<Bsn> bsn,
        Optional<Address> correspondence,
        Optional<Representative> representative,
        Map<String, String> extras) {

    /**
     * Copies the map.
     *
     * @param candidate what may be published
     * @param birth date of birth, absent if the document does not say
     * @param bsn citizen service number, absent if the document does not say
     * @param correspondence address for letters; its unknown parts are blank
     * @param representative representative of a candidate outside the European Netherlands ("gemachtigde", H 10)
     * @param extras what the file says of the candidate beyond the neutral form, such as a number that is not a BSN,
     *     under names of its format's own; empty for a new document
     */
    public PrivateCandidate {
        extras = Map.copyOf(extras);
    }

    /**
     * A candidate without extras.
     *
     * @param candidate what may be published
     * @param birth date of birth, absent if the document does not say
     * @param bsn citizen service number, absent if the document does not say
     * @param correspondence address for letters; its unknown parts are blank
     * @param representative representative of a candidate outside the European Netherlands ("gemachtigde", H 10)
     */
    public PrivateCandidate(
            PublicCandidate candidate,
            Optional<PartialDate> birth,
            Optional<Bsn> bsn,
            Optional<Address> correspondence,
            Optional<Representative> representative) {
        this(candidate, birth, bsn, correspondence, representative, Map.of());
    }

    /** Does not show private data. */
    @Override
    public String toString() {
        return "PrivateCandidate[number=" + candidate.number() + "]";
    }

    /**
     * Representative of a candidate who lives outside the European Netherlands (Kieswet H 10).
     *
     * @param name name
     * @param contact address for letters
     * @param locality place of residence
     * @param country ISO 3166 code if outside the Netherlands; blank otherwise
     */
    public record Representative(CandidateName name, Optional<Address> contact, String locality, String country) {

        /** Does not show private data. */
        @Override
        public String toString() {
            return "Representative[]";
        }
    }
}
