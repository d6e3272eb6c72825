package nl.zetel.server.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.zetel.server.store.BsnCipher;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;
import nl.zetel.server.support.domain.Declaration;

/** Support declarations in their table; voters are found by the keyed hash of their number. */
@ApplicationScoped
public class DeclarationStore extends RecordStore<Declaration, DeclarationEntity> {

    @Inject
    BsnCipher cipher;

    /** For the container. */
    protected DeclarationStore() {
        super(Declaration.class, DeclarationEntity.class);
    }

    @Override
    protected DeclarationEntity row() {
        return new DeclarationEntity();
    }

    @Override
    protected Keys keys(Declaration value) {
        return Keys.state(value.voterStatus()).lookup(cipher.hash(value.voter()));
    }

    @Override
    protected String noun() {
        return "ondersteuningsverklaring";
    }
}
