package nl.zetel.server.nomination.application;

import nl.zetel.server.nomination.domain.CandidateList;

/** What the desk recorded of the papers of lists; the feature that keeps them provides the one bean. */
public interface RecordedPapers {

    /** The list as changed, with everything that was recorded for it. */
    CandidateList on(String electionId, String listId, CandidateList list);

    /** Destroys everything that was recorded for a list, for good. */
    void destroy(String listId);
}
