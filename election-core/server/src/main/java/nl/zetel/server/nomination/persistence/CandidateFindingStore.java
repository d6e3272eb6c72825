package nl.zetel.server.nomination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.zetel.server.nomination.domain.CandidateFinding;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Findings about candidates in their table. */
@ApplicationScoped
public class CandidateFindingStore extends RecordStore<CandidateFinding, CandidateFindingEntity> {

    /** For the container. */
    protected CandidateFindingStore() {
        super(CandidateFinding.class, CandidateFindingEntity.class);
    }

    @Override
    protected CandidateFindingEntity row() {
        return new CandidateFindingEntity();
    }

    @Override
    protected Keys keys(CandidateFinding value) {
        return Keys.state(value.state())
                .lookup(value.key())
                .sortedBy(String.format(Locale.ROOT, "%03d %s %s", value.position(), value.code(), value.field()));
    }

    @Override
    protected String noun() {
        return "bevinding";
    }
}
