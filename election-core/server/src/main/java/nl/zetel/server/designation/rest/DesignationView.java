package nl.zetel.server.designation.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        boolean excluded) {

    static DesignationView of(Stored<Designation> stored) {
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
                value.history().exclusion().isPresent());
    }
}
