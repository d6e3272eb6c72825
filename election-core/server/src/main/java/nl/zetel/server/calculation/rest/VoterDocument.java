package nl.zetel.server.calculation.rest;

import java.time.LocalDate;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.law.eligibility.Assessment;
import nl.zetel.law.eligibility.VoterEligibility;

/** What a caller sends to have the right to vote judged. */
public record VoterDocument(
        MunicipalityCode municipality, LocalDate nominationDay, LocalDate electionDay, PersonDocument person) {

    Assessment assess() {
        return VoterEligibility.assess(person.person(), municipality, nominationDay, electionDay);
    }
}
