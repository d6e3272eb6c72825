package nl.zetel.server.election.rest;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.store.Stored;

/** An election as everybody may see it. */
public record PublicElectionView(
        String id,
        String documentId,
        String name,
        MunicipalityCode municipality,
        String municipalityName,
        int seats,
        String ruleset,
        LocalDate nominationDay,
        LocalDate electionDay,
        Optional<LocalDate> redivisionDate,
        Office office) {

    /** The election desk. */
    public record Office(
            String name,
            String address,
            String postalCode,
            String locality,
            String email,
            String telephone,
            String website,
            String openingHours) {

        static Office of(ElectionOffice office) {
            return new Office(
                    office.name(),
                    office.address(),
                    office.postalCode(),
                    office.locality(),
                    office.email(),
                    office.telephone(),
                    office.website(),
                    office.openingHours());
        }
    }

    static PublicElectionView of(MunicipalityCode municipality, Stored<Election> stored) {
        Election election = stored.value();
        return new PublicElectionView(
                stored.id(),
                election.documentId(),
                election.name(),
                municipality,
                election.municipalityName(),
                election.seats(),
                election.ruleset().id(),
                election.nominationDay(),
                election.electionDay(),
                election.redivision().map(Redivision::date),
                Office.of(election.office()));
    }
}
