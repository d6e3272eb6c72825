package nl.zetel.server.examination.application;

import java.time.OffsetDateTime;
import java.util.Optional;

/** What the examination has to know of appeals: whether the decisions on the lists can still change. */
public interface PendingAppeals {

    /** How many appeals against decisions on lists of that election have no judgment that took effect yet. */
    int pending(String electionId);

    /** When the last of them took effect; absent if none did. */
    default Optional<OffsetDateTime> lastSettled(String electionId) {
        return Optional.empty();
    }
}
