package nl.zetel.server.nomination.domain;

import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.law.LegalBasis;

/**
 * Representative ("gemachtigde") of a candidate who lives outside the European part of the Netherlands, as the consent
 * declaration names it. Personal data.
 *
 * @param name name with initials
 * @param address where the representative lives
 */
@LegalBasis("Kieswet H 10")
public record Representative(CandidateName name, Address address) {

    /** Whether everything is there that the declaration has to say: name, initials, residence and address. */
    public boolean isComplete() {
        return !name.surname().isBlank()
                && !name.initials().isBlank()
                && !address.street().isBlank()
                && !address.locality().isBlank();
    }

    /** Whether the address is in the Netherlands, as a representative's has to be. */
    public boolean livesInTheNetherlands() {
        return address.country().isBlank() || address.country().equals("NL");
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "Representative[…]";
    }
}
