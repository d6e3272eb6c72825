package nl.zetel.server.designation.application;

import java.util.Optional;
import java.util.Set;

/** Knows above which valid lists of an election designations stand. */
public interface ValidLists {

    /** Identifiers of the designations; empty as long as the lists were not published. */
    Optional<Set<String>> designations(String electionId);
}
