package nl.zetel.server.designation.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import nl.zetel.law.designation.Source;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.store.Stored;
import org.jspecify.annotations.Nullable;

/** The designation register, for everybody. */
@Path("public/elections/{electionId}/designations")
@RequestScoped
public class PublicDesignationResource {

    @Inject
    PublicElections elections;

    @Inject
    Designations designations;

    @Inject
    ServerClock clock;

    /** The register on a day. */
    public record RegisterView(LocalDate date, List<EntryView> items) {}

    /** A designation in it. */
    public record EntryView(
            String designation,
            String group,
            Source source,
            AgentNames agent,
            LocalDate registeredOn,
            boolean countsForThisCouncil) {

        static EntryView of(Stored<Designation> stored, LocalDate day) {
            Designation value = stored.value();
            return new EntryView(
                    value.text(),
                    value.group(),
                    value.source(),
                    value.agent(),
                    value.registeredOn(),
                    value.counts(day));
        }
    }

    /** Reads the register as it stands, or stood on a day. */
    @GET
    @Transactional
    @PermitAll
    public RegisterView read(@PathParam("electionId") String electionId, @QueryParam("date") @Nullable String date) {
        elections.open(electionId);
        LocalDate day = date == null ? clock.today() : RegisterDay.of(date);
        return new RegisterView(
                day,
                designations.on(electionId, day).stream()
                        .filter(stored -> stored.value().source() != Source.BANNED_LEGAL_PERSON)
                        .map(stored -> EntryView.of(stored, day))
                        .toList());
    }
}
