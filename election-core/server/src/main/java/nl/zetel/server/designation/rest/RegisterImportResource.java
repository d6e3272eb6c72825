package nl.zetel.server.designation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.designation.Source;
import nl.zetel.server.designation.application.RegisterImports;
import nl.zetel.server.designation.domain.RegisterImport;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import nl.zetel.server.web.Uploads;
import org.jspecify.annotations.Nullable;

/** Registers that come as a file. */
@Path("elections/{electionId}/register-imports")
@RequestScoped
public class RegisterImportResource {

    private static final int MEGABYTES = 2;

    @Inject
    RegisterImports imports;

    /** An import as its caller sees it. */
    public record ImportView(
            String id,
            Source source,
            String origin,
            LocalDate asOf,
            Optional<LocalDate> publishedOn,
            String fingerprint,
            int rows,
            int added,
            int kept,
            int ended,
            String importedBy,
            OffsetDateTime importedAt) {

        static ImportView of(Stored<RegisterImport> stored) {
            RegisterImport made = stored.value();
            return new ImportView(
                    stored.id(),
                    made.source(),
                    made.origin(),
                    made.asOf(),
                    made.publishedOn(),
                    made.fileHash(),
                    made.rows(),
                    made.added(),
                    made.kept(),
                    made.ended(),
                    made.importedBy(),
                    made.importedAt());
        }
    }

    /** Imports a register. */
    @POST
    @Idempotent
    @Consumes("text/csv")
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response read(
            @PathParam("electionId") String electionId,
            @QueryParam("source") @Nullable String source,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("origin") @Nullable String origin,
            @QueryParam("publishedOn") @Nullable String publishedOn,
            InputStream file)
            throws IOException {
        RegisterImports.Told told = new RegisterImports.Told(
                source(required("source", source)),
                required("origin", origin),
                RegisterDay.of("asOf", required("asOf", asOf)),
                Optional.ofNullable(publishedOn).map(day -> RegisterDay.of("publishedOn", day)));
        Stored<RegisterImport> stored = imports.read(electionId, told, Uploads.bytes(file, MEGABYTES));
        return ETags.created(RegisterImports.path(electionId, stored.id()), ImportView.of(stored), stored);
    }

    /** Lists imports. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<ImportView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return imports.page(electionId, PageRequest.of(limit, cursor)).map(ImportView::of);
    }

    private static Source source(String name) {
        return Arrays.stream(Source.values())
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> invalid("source", "Geef NATIONAL_REGISTER, PROVINCIAL_REGISTER of MUNICIPAL_REGISTER"));
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > 400) {
            throw invalid(name, "Geef de parameter " + name + " mee, ten hoogste 400 tekens");
        }
        return value.strip();
    }

    private static ProblemException invalid(String name, String message) {
        return ProblemException.ofFields(
                ProblemCode.INVALID_PARAMETER, message, List.of(new FieldError(name, "INVALID", message)));
    }
}
