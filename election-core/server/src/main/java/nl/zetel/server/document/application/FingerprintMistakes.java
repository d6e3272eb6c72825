package nl.zetel.server.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps a mistake, although the request in which it was made is undone. */
@ApplicationScoped
public class FingerprintMistakes {

    /** Does that in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(Runnable change) {
        change.run();
    }
}
