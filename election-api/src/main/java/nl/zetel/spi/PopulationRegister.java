package nl.zetel.spi;

import java.util.List;
import java.util.Map;
import nl.zetel.api.Bsn;

/**
 * Looks persons up in a population register ("BRP"). Has legal effect: a failure stops the use case, nobody is ever
 * taken as checked who was not.
 */
public non-sealed interface PopulationRegister extends Extension {

    /** {@return the most numbers that one consultation may ask for} */
    default int batchSize() {
        return 20;
    }

    /** {@return how many consultations the register allows at once; more wait their turn} At least one. */
    default int parallelism() {
        return 1;
    }

    /**
     * {@return whether the register answers only what a clerk looked up elsewhere: then each number of a consultation
     * needs its {@link Consultation#confirmations() confirmation}}
     */
    default boolean needsConfirmations() {
        return false;
    }

    /**
     * Consults the register for the numbers asked.
     *
     * @param consultation whom to look up, for whom and why
     * @return an answer for every number asked, and for no other
     * @throws RegisterException if the register could not be consulted; then nobody counts as consulted
     */
    Map<Bsn, RegisterAnswer> consult(Consultation consultation) throws RegisterException;

    /**
     * Searches by name and date of birth, for a person without a number.
     *
     * @param search name and date of birth
     * @return numbers of those found, at most ten
     * @throws RegisterException if the register could not be searched or found too many
     */
    default List<Bsn> search(PersonSearch search) throws RegisterException {
        throw new RegisterException(RegisterException.Kind.UNSUPPORTED, "Dit register kan niet op naam zoeken");
    }
}
