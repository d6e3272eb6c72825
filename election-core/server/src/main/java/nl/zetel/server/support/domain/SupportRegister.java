package nl.zetel.server.support.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What holds for all declarations of an election. Who enters one locks it, so that twenty counters see each other's.
 *
 * @param electionId the election
 * @param told lists that were told that they lack declarations, so that the repair days are open to them
 */
public record SupportRegister(String electionId, List<String> told) {

    /** Copies the list. */
    public SupportRegister {
        told = List.copyOf(told);
    }

    /** A register of which no list was told anything. */
    public static SupportRegister of(String electionId) {
        return new SupportRegister(electionId, List.of());
    }

    /** One more list was told. */
    public SupportRegister tell(String listId) {
        if (told.contains(listId)) {
            return this;
        }
        List<String> more = new ArrayList<>(told);
        more.add(listId);
        return new SupportRegister(electionId, more);
    }
}
