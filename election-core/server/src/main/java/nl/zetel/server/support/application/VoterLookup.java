package nl.zetel.server.support.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.law.eligibility.Assessment;
import nl.zetel.law.eligibility.VoterEligibility;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.register.application.PopulationRegisters;
import nl.zetel.server.register.application.Question;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.RegisterAnswer;

/** Looks a supporter up in the population register. Not to be called in a transaction. */
@ApplicationScoped
public class VoterLookup {

    @Inject
    PopulationRegisters registers;

    @Inject
    Elections elections;

    @Inject
    CurrentActor current;

    /** Whether the person may vote in the election; UNDETERMINED if the register gives no answer, never YES. */
    public Assessment assess(String electionId, Bsn person) {
        Election election = elections.get(electionId).value();
        Optional<RegisterAnswer> answer = answer(electionId, person);
        return answer.isPresent()
                ? VoterEligibility.assess(
                        answer.get(), current.municipality(), election.nominationDay(), election.electionDay())
                : VoterEligibility.registerUnavailable(
                        current.municipality(), election.nominationDay(), election.electionDay());
    }

    private Optional<RegisterAnswer> answer(String electionId, Bsn person) {
        Question question = new Question(
                Profile.VOTER, "ondersteuner-controleren", Elections.path(electionId) + "/support-declarations");
        try {
            return Optional.ofNullable(
                    registers.consult(Set.of(person), question).get(person));
        } catch (ProblemException e) {
            if (e.code() == ProblemCode.REGISTER_UNAVAILABLE) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
