package nl.zetel.server.retention.application;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.retention.TermStart;

/** What a feature knows of the events that start terms; each feature may provide a bean. */
public interface RetentionEvents {

    /** The day on which the event happened; empty if it has not, or this feature does not know. */
    Optional<LocalDate> day(String electionId, TermStart start);
}
