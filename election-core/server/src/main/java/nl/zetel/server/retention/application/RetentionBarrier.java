package nl.zetel.server.retention.application;

import java.util.Optional;
import nl.zetel.law.retention.RecordKind;

/** What a feature knows that stops destruction, such as an appeal that is pending; each feature may provide a bean. */
public interface RetentionBarrier {

    /** Why records of that kind have to stay for now, in one Dutch sentence; empty if they need not. */
    Optional<String> reason(String electionId, RecordKind kind);
}
