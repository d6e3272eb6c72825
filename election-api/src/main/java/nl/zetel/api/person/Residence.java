package nl.zetel.api.person;

import java.util.Optional;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;

/**
 * Where a person lives, or last lived, according to the register.
 *
 * @param kind what is registered
 * @param municipality municipality of registration ("gemeente van inschrijving"), also of the last one after emigration
 * @param municipalityName its name; blank if not delivered
 * @param registeredSince day of registration in that municipality
 * @param address the address, as far as there is one
 * @param notAtAddress whether it was established that the person does not live there
 * @param underInvestigation whether the register doubts it
 */
public record Residence(
        Kind kind,
        Optional<MunicipalityCode> municipality,
        String municipalityName,
        Optional<PartialDate> registeredSince,
        Optional<Address> address,
        boolean notAtAddress,
        boolean underInvestigation) {

    /** What is registered. */
    public enum Kind {
        /** A residential address ("woonadres"). */
        ADDRESS,
        /** A mailing address ("briefadres"). */
        MAILING_ADDRESS,
        /** A location without an address ("locatie"). */
        LOCATION,
        /** A residence outside the Netherlands. */
        ABROAD,
        /** Unknown, or a kind that this version does not know. */
        UNKNOWN
    }

    /** {@return a residence of which nothing is known} */
    public static Residence unknown() {
        return new Residence(Kind.UNKNOWN, Optional.empty(), "", Optional.empty(), Optional.empty(), false, false);
    }

    /**
     * {@return an address in a municipality since a day}
     *
     * @param address the address
     * @param municipality municipality
     * @param municipalityName its name
     * @param since registered there since
     */
    public static Residence at(
            Address address, MunicipalityCode municipality, String municipalityName, PartialDate since) {
        return new Residence(
                Kind.ADDRESS,
                Optional.of(municipality),
                municipalityName,
                Optional.of(since),
                Optional.of(address),
                false,
                false);
    }
}
