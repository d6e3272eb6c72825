package nl.zetel.server.register.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.zetel.api.Bsn;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.register.application.ProcessingRecords;
import nl.zetel.server.register.domain.ProcessingEntry;
import nl.zetel.server.security.Role;
import nl.zetel.spi.ProcessingRecord;

/** Who consulted a person's data, and why. */
@Path("processing-records")
@RequestScoped
public class ProcessingRecordResource {

    @Inject
    ProcessingRecords records;

    /** Whom it is about. In the body: a number never stands in an address. */
    public record Search(Bsn bsn) {}

    /** What was found. */
    public record FoundRecords(List<RecordView> items) {}

    /** Something else that is known of a consultation. */
    public record Attribute(String name, String value) {}

    /** A consultation. */
    public record RecordView(
            String traceId,
            String operationId,
            ProcessingRecord.Status status,
            String name,
            OffsetDateTime start,
            OffsetDateTime end,
            String resource,
            String processingActivity,
            String user,
            String subject,
            List<Attribute> attributes) {

        static RecordView of(ProcessingEntry entry) {
            return new RecordView(
                    entry.traceId(),
                    entry.operationId(),
                    entry.status(),
                    entry.name(),
                    Amsterdam.at(entry.start()),
                    Amsterdam.at(entry.end()),
                    entry.resource(),
                    entry.processingActivity(),
                    entry.user(),
                    entry.subject(),
                    entry.attributes().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(attribute -> new Attribute(attribute.getKey(), attribute.getValue()))
                            .toList());
        }
    }

    /** Finds every consultation of a person. */
    @POST
    @Path("searches")
    @RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
    public FoundRecords search(Search search) {
        return new FoundRecords(
                records.about(search.bsn()).stream().map(RecordView::of).toList());
    }
}
