package nl.zetel.server.architecture.violating.sample.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks a rule on purpose: an entity that everybody sees. */
@Entity
public class PublicEntity {

    @Id
    String id = "";
}
