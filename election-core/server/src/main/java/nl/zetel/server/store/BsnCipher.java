package nl.zetel.server.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.adapter.JsonbAdapter;
import nl.zetel.api.Bsn;

/** Encrypts citizen service numbers for storage and makes the keyed hash by which they are found. */
@ApplicationScoped
public class BsnCipher implements JsonbAdapter<Bsn, String> {

    @Inject
    TextCipher cipher;

    @Override
    public String adaptToJson(Bsn bsn) {
        return cipher.encrypt(bsn.value());
    }

    @Override
    public Bsn adaptFromJson(String stored) {
        return new Bsn(cipher.decrypt(stored));
    }

    /** A keyed hash, the same for the same number and municipality's key; to find a number without storing it. */
    public String hash(Bsn bsn) {
        return cipher.hash(bsn.value());
    }
}
