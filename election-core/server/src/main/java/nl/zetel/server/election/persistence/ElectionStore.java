package nl.zetel.server.election.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Elections in their table. */
@ApplicationScoped
public class ElectionStore extends RecordStore<Election, ElectionEntity> {

    /** For the container. */
    protected ElectionStore() {
        super(Election.class, ElectionEntity.class);
    }

    @Override
    protected ElectionEntity row() {
        return new ElectionEntity();
    }

    @Override
    protected Keys keys(Election election) {
        return Keys.none()
                .lookup(election.documentId())
                .sortedBy(election.electionDay().toString());
    }

    @Override
    protected boolean keepsVersions() {
        return true;
    }

    @Override
    protected String noun() {
        return "verkiezing";
    }
}
