package nl.zetel.server.numbering.domain;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateName;

/** A name as it stands in what is published (Kiesbesluit H 2). */
public final class PrintedName {

    private PrintedName() {}

    /** Surname, initials and, if given, the first name. */
    public static String of(CandidateName name) {
        String surname = Stream.of(name.prefix(), name.surname())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        String firstName = name.firstName().isBlank() ? "" : " (" + name.firstName() + ")";
        String given = (name.initials() + firstName).strip();
        return given.isEmpty() ? surname : surname + ", " + given;
    }
}
