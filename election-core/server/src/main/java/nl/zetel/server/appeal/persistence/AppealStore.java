package nl.zetel.server.appeal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Appeals in their table. */
@ApplicationScoped
public class AppealStore extends RecordStore<Appeal, AppealEntity> {

    /** For the container. */
    protected AppealStore() {
        super(Appeal.class, AppealEntity.class);
    }

    @Override
    protected AppealEntity row() {
        return new AppealEntity();
    }

    @Override
    protected Keys keys(Appeal value) {
        return Keys.state(value.state()).lookup(value.listExaminationId());
    }

    @Override
    protected String noun() {
        return "beroep";
    }
}
