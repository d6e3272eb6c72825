package nl.zetel.server.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.zetel.server.numbering.domain.NumberedCandidateList;

/** The valid lists with their numbers, for features that come after (Kieswet I 14). */
@ApplicationScoped
@Transactional
public class NumberedLists {

    /** The lists in the order of their numbers; empty until the numbers are fixed. */
    public List<NumberedCandidateList> of(String electionId) {
        return List.of();
    }
}
