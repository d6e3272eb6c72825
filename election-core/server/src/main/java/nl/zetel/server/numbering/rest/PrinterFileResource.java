package nl.zetel.server.numbering.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.document.rest.DocumentView;
import nl.zetel.server.numbering.application.PrinterFiles;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Files for the printer of ballots and lists. */
@Path("elections/{electionId}/printer-files")
@RequestScoped
public class PrinterFileResource {

    @Inject
    PrinterFiles files;

    /** How the file is made. */
    public record PrinterFileDocument(@Nullable Boolean byteOrderMark) {}

    /** Makes the file. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response produce(@PathParam("electionId") String electionId, PrinterFileDocument document) {
        Stored<ProducedDocument> stored = files.produce(electionId, Boolean.TRUE.equals(document.byteOrderMark()));
        return ETags.created(Documents.path(electionId, stored.id()), DocumentView.of(stored), stored);
    }
}
