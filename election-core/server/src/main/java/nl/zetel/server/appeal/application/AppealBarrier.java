package nl.zetel.server.appeal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.retention.application.RetentionBarrier;

/** While an appeal is pending nothing of the election is destroyed. */
@ApplicationScoped
@Transactional
public class AppealBarrier implements RetentionBarrier {

    @Inject
    Appeals appeals;

    @Override
    public Optional<String> reason(String electionId, RecordKind kind) {
        return electionId.isEmpty() || appeals.pending(electionId) == 0
                ? Optional.empty()
                : Optional.of("Er loopt een beroep waarop de Afdeling bestuursrechtspraak nog niet heeft beslist");
    }
}
