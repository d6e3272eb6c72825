package nl.zetel.plugin.brpstub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A request that is in order. */
sealed interface Query {

    /** Paths of the fields that are asked. */
    List<String> fields();

    /** Municipality that persons have to be registered in. */
    Optional<String> municipality();

    /** {@code RaadpleegMetBurgerservicenummer}. */
    record ByNumber(List<String> numbers, List<String> fields, Optional<String> municipality) implements Query {}

    /** {@code ZoekMetGeslachtsnaamEnGeboortedatum}. */
    record ByName(
            String surname,
            LocalDate birth,
            Optional<String> prefix,
            Optional<String> givenNames,
            Optional<String> gender,
            boolean deceasedToo,
            List<String> fields,
            Optional<String> municipality)
            implements Query {}
}
