package nl.zetel.server.nomination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.nomination.domain.RegisterRound;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Rounds along the population register in their table. */
@ApplicationScoped
public class RegisterRoundStore extends RecordStore<RegisterRound, RegisterRoundEntity> {

    /** For the container. */
    protected RegisterRoundStore() {
        super(RegisterRound.class, RegisterRoundEntity.class);
    }

    @Override
    protected RegisterRoundEntity row() {
        return new RegisterRoundEntity();
    }

    @Override
    protected Keys keys(RegisterRound value) {
        return Keys.state(value.state());
    }

    @Override
    protected String noun() {
        return "ronde";
    }
}
