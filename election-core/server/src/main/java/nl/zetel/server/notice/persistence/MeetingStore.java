package nl.zetel.server.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.notice.domain.Meeting;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Meetings in their table. */
@ApplicationScoped
public class MeetingStore extends RecordStore<Meeting, MeetingEntity> {

    /** For the container. */
    protected MeetingStore() {
        super(Meeting.class, MeetingEntity.class);
    }

    @Override
    protected MeetingEntity row() {
        return new MeetingEntity();
    }

    @Override
    protected Keys keys(Meeting value) {
        return Keys.none();
    }

    @Override
    protected boolean keepsVersions() {
        return true;
    }

    @Override
    protected String noun() {
        return "bijeenkomst";
    }
}
