package nl.zetel.server.designation.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.designation.Source;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.store.Stored;

/** A designation as its caller sees it. */
public record DesignationView(
        String id,
        String electionId,
        String designation,
        String group,
        Source source,
        AgentNames agent,
        List<String> mergedFrom,
        LocalDate registeredOn,
        Optional<LocalDate> endedOn,
        boolean excluded,
        Optional<Step> deletionDue) {

    static DesignationView of(Stored<Designation> stored) {
        return of(stored, Map.of());
    }

    /** @param due why designations have to be struck, by identifier */
    static DesignationView of(Stored<Designation> stored, Map<String, Step> due) {
        Designation value = stored.value();
        return new DesignationView(
                stored.id(),
                stored.parentId(),
                value.text(),
                value.group(),
                value.source(),
                value.agent(),
                value.mergedFrom(),
                value.registeredOn(),
                value.history().endedOn(),
                value.history().exclusion().isPresent(),
                Optional.ofNullable(due.get(stored.id())));
    }
}
