package nl.zetel.server.designation.domain;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.law.designation.Source;

/**
 * A designation in a register ("geregistreerde aanduiding").
 *
 * @param text the designation
 * @param group statutory name of the group
 * @param source register that it stands in
 * @param agent authorised agent and deputy
 * @param mergedFrom designations of the groups that continue under it, for a merger under a new name (H 4(8) b)
 * @param registeredOn day of registration
 * @param requestId the request that led to it; blank if it was registered before
 */
public record Designation(
        String text,
        String group,
        Source source,
        AgentNames agent,
        List<String> mergedFrom,
        LocalDate registeredOn,
        String requestId) {

    /** Copies the list. */
    public Designation {
        mergedFrom = List.copyOf(mergedFrom);
    }
}
