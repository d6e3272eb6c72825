package nl.zetel.server.nomination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.zetel.server.nomination.domain.RegisterCheck;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Checks of candidates in their table. */
@ApplicationScoped
public class RegisterCheckStore extends RecordStore<RegisterCheck, RegisterCheckEntity> {

    /** For the container. */
    protected RegisterCheckStore() {
        super(RegisterCheck.class, RegisterCheckEntity.class);
    }

    @Override
    protected RegisterCheckEntity row() {
        return new RegisterCheckEntity();
    }

    @Override
    protected Keys keys(RegisterCheck value) {
        return Keys.state(value.outcome())
                .lookup(Integer.toString(value.position()))
                .sortedBy(String.format(Locale.ROOT, "%03d", value.position()));
    }

    @Override
    protected String noun() {
        return "controle";
    }
}
