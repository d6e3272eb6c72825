package nl.zetel.server.examination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Examinations of single lists in their table. */
@ApplicationScoped
public class ListExaminationStore extends RecordStore<ListExamination, ListExaminationEntity> {

    /** For the container. */
    protected ListExaminationStore() {
        super(ListExamination.class, ListExaminationEntity.class);
    }

    @Override
    protected ListExaminationEntity row() {
        return new ListExaminationEntity();
    }

    @Override
    protected Keys keys(ListExamination value) {
        return Keys.state(value.state()).lookup(value.listId().orElse(""));
    }

    @Override
    protected String noun() {
        return "onderzoek van een lijst";
    }
}
