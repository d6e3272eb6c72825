package nl.zetel.server.nomination.application;

import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.server.nomination.domain.CandidateList;

/**
 * A list that was read from a file.
 *
 * @param list the list, without the papers that a file cannot hold
 * @param findings what a person should know of the file
 */
public record ImportedList(CandidateList list, List<Finding> findings) {

    /** Copies the list. */
    public ImportedList {
        findings = List.copyOf(findings);
    }
}
