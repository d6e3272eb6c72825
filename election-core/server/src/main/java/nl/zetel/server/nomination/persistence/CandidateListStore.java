package nl.zetel.server.nomination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Candidate lists in their table. */
@ApplicationScoped
public class CandidateListStore extends RecordStore<CandidateList, CandidateListEntity> {

    /** For the container. */
    protected CandidateListStore() {
        super(CandidateList.class, CandidateListEntity.class);
    }

    @Override
    protected CandidateListEntity row() {
        return new CandidateListEntity();
    }

    @Override
    protected Keys keys(CandidateList value) {
        return Keys.state(value.state());
    }

    @Override
    protected String noun() {
        return "kandidatenlijst";
    }
}
