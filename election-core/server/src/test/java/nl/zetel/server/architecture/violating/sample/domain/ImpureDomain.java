package nl.zetel.server.architecture.violating.sample.domain;

import java.time.Instant;
import nl.zetel.server.architecture.violating.sample.persistence.PublicEntity;

/** Breaks two rules on purpose: a domain that knows tables and reads the machine's clock. */
record ImpureDomain(PublicEntity entity) {

    Instant now() {
        return Instant.now();
    }
}
