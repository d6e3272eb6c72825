package nl.zetel.server.paper.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.paper.domain.ListPaper;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Papers in their table. */
@ApplicationScoped
public class ListPaperStore extends RecordStore<ListPaper, ListPaperEntity> {

    /** For the container. */
    protected ListPaperStore() {
        super(ListPaper.class, ListPaperEntity.class);
    }

    @Override
    protected ListPaperEntity row() {
        return new ListPaperEntity();
    }

    @Override
    protected Keys keys(ListPaper value) {
        return Keys.state(value.kind());
    }

    @Override
    protected String noun() {
        return "stuk bij een lijst";
    }
}
