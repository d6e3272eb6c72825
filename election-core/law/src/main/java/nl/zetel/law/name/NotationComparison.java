package nl.zetel.law.name;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.Severity;
import nl.zetel.api.person.Person;
import nl.zetel.law.LegalBasis;

/**
 * How a candidate's notation on a list compares with the register.
 *
 * @param differences what differs, in the order of the fields; empty if nothing does
 * @param fits the allowed notation of the surname that the list uses, in its right form; absent if it uses none
 */
@LegalBasis({"Kieswet H 8", "Kiesbesluit H 2"})
public record NotationComparison(List<Difference> differences, Optional<AllowedName> fits) {

    /** Copies the list. */
    public NotationComparison {
        differences = List.copyOf(differences);
    }

    /** Compares field by field. */
    public static NotationComparison of(ListNotation listed, Person registered) {
        return new NotationComparer(listed, registered).compare();
    }

    /** Whether no omission of Kieswet I 2(1)(c) is to be proposed. */
    public boolean isAsRequired() {
        return differences.stream().noneMatch(difference -> difference.severity() == Severity.ERROR);
    }
}
