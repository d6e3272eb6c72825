package nl.zetel.server.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.notice.domain.Newsletter;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Newsletters in their table. */
@ApplicationScoped
public class NewsletterStore extends RecordStore<Newsletter, NewsletterEntity> {

    /** For the container. */
    protected NewsletterStore() {
        super(Newsletter.class, NewsletterEntity.class);
    }

    @Override
    protected NewsletterEntity row() {
        return new NewsletterEntity();
    }

    @Override
    protected Keys keys(Newsletter value) {
        return Keys.state(value.state());
    }

    @Override
    protected boolean keepsVersions() {
        return true;
    }

    @Override
    protected String noun() {
        return "nieuwsbrief";
    }
}
