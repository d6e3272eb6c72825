package nl.zetel.law.list;

import java.util.Optional;
import nl.zetel.law.LegalBasis;

/** What stands above a list. */
@LegalBasis("Kieswet H 3")
public sealed interface DesignationFacts {

    /** Nothing: an unnamed list ("blanco lijst"). */
    record Unnamed() implements DesignationFacts {}

    /**
     * The designation of one group.
     *
     * @param written as it stands above the list
     * @param registered as it is registered, which also tells designations apart; absent if it is not registered
     * @param authorised whether the agent's declaration (model H 3-1) was handed in
     */
    record Single(String written, Optional<String> registered, boolean authorised) implements DesignationFacts {}

    /**
     * A combined designation ("samengevoegde aanduiding").
     *
     * @param written as it stands above the list
     * @param allRegistered whether every designation that it combines is registered
     * @param authorised whether the declarations of all agents (model H 3-2) were handed in
     */
    record Combined(String written, boolean allRegistered, boolean authorised) implements DesignationFacts {}
}
