package nl.zetel.server.nomination.domain;

import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;

/**
 * List submitter ("inleveraar", H 3) or substitute ("vervanger bij herstel", H 5). Personal data.
 *
 * @param name name
 * @param address postal address
 * @param substitute whether this is a substitute
 */
public record Submitter(CandidateName name, Address address, boolean substitute) {

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "Submitter[substitute=" + substitute + "]";
    }
}
