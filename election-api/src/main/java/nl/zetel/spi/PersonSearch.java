package nl.zetel.spi;

import java.time.LocalDate;

/**
 * A search by name and date of birth.
 *
 * @param surname surname without prefix
 * @param prefix prefix; blank if none
 * @param birth date of birth
 * @param origin who asks, and why
 */
public record PersonSearch(String surname, String prefix, LocalDate birth, Consultation.Origin origin) {

    /** Does not show whom it is about. */
    @Override
    public String toString() {
        return "PersonSearch[" + origin.traceId() + "]";
    }
}
