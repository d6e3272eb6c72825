package nl.zetel.server.health;

import java.util.Optional;

/** A CDI bean that has a say in whether the server is ready; each shows as a check of its own in {@code /health/ready}. */
public interface ReadinessContributor {

    /** The name of the check, such as {@code plugins}. */
    String name();

    /**
     * What keeps the server from being ready, in one sentence for an operator and without personal data; empty when
     * nothing does. Called often: answers from memory or within a second.
     */
    Optional<String> obstacle();
}
