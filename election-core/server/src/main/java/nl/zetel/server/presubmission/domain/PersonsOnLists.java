package nl.zetel.server.presubmission.domain;

import java.util.HashSet;
import java.util.Set;
import nl.zetel.law.LegalBasis;

/** Persons by keyed hashes: a known number decides; without one, name and date of birth do. */
@LegalBasis("Kieswet H 7(2)")
public final class PersonsOnLists {

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> namesWithoutNumber = new HashSet<>();

    /** Adds a person; the number's hash is blank if it is not known. */
    public void add(String number, String name) {
        names.add(name);
        if (number.isBlank()) {
            namesWithoutNumber.add(name);
        } else {
            numbers.add(number);
        }
    }

    /** Whether that person is among them. */
    public boolean has(String number, String name) {
        return number.isBlank() ? names.contains(name) : numbers.contains(number) || namesWithoutNumber.contains(name);
    }
}
