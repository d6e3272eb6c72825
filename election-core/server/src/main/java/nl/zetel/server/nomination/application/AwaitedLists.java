package nl.zetel.server.nomination.application;

import java.util.Optional;

/** Who checked in before the hours ended, waits, and may finish. Implemented where lists are handed in. */
public interface AwaitedLists {

    /**
     * Whether somebody waits with that list, or with one that is not known here yet.
     *
     * @param listId the list; empty for one that is begun now
     */
    boolean awaits(String electionId, Optional<String> listId);
}
