package nl.zetel.server.register.application;

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
import nl.zetel.server.security.CurrentActor;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.RegisterAnswer;

/**
 * Looks somebody who stands at the desk up in the population register: a supporter, or who hands in a list. Not to be
 * called in a transaction.
 */
@ApplicationScoped
public class VoterLookup {

    @Inject
    PopulationRegisters registers;

    @Inject
    Elections elections;

    @Inject
    CurrentActor current;

    /**
     * Why somebody is looked up.
     *
     * @param action what is done, as the log of consultations names it
     * @param collection what it is done for, as the last part of a path under the election
     */
    public record Occasion(String action, String collection) {

        /** Somebody signs a support declaration. */
        public static final Occasion SUPPORT = new Occasion("ondersteuner-controleren", "support-declarations");

        /** Somebody hands in a list. */
        public static final Occasion SUBMISSION = new Occasion("inleveraar-controleren", "check-ins");
    }

    /** Whether the person may vote in the election; UNDETERMINED if the register gives no answer, never YES. */
    public Assessment assess(String electionId, Bsn person, Occasion occasion) {
        Election election = elections.get(electionId).value();
        Optional<RegisterAnswer> answer = answer(electionId, person, occasion);
        return answer.isPresent()
                ? VoterEligibility.assess(
                        answer.get(), current.municipality(), election.nominationDay(), election.electionDay())
                : VoterEligibility.registerUnavailable(
                        current.municipality(), election.nominationDay(), election.electionDay());
    }

    /** Empty if there is no register, or it does not answer; then people decide. */
    private Optional<RegisterAnswer> answer(String electionId, Bsn person, Occasion occasion) {
        Question question = new Question(
                Profile.VOTER, occasion.action(), Elections.path(electionId) + "/" + occasion.collection());
        try {
            return Optional.ofNullable(
                    registers.consult(Set.of(person), question).get(person));
        } catch (ProblemException e) {
            if (e.code() == ProblemCode.REGISTER_UNAVAILABLE || e.code() == ProblemCode.PLUGIN_MISSING) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
