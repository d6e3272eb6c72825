package nl.zetel.law.eligibility;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.person.Person;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Ruleset;
import nl.zetel.spi.RegisterAnswer;

/**
 * Who may vote for the council ("kiesgerechtigde"): resident of the municipality on nomination day, eighteen on election
 * day, not excluded, and a national of a member state or lawfully resident for five years.
 *
 * <p>A register can disprove this and often prove it, not always: what it leaves open is UNDETERMINED and for a person to
 * decide. Membership of a foreign mission (B 3(3)) cannot be seen from a register; guardianship does not matter.
 */
@LegalBasis({"Kieswet B 3", "Kieswet B 4", "Kieswet B 5"})
public final class VoterEligibility {

    private VoterEligibility() {}

    /**
     * Judges what a register says of one person.
     *
     * @throws RefusalException {@code NO_RULESET} if no rules are known for the day of nomination, {@code
     *     ELECTION_BEFORE_NOMINATION} if the days are in the wrong order
     */
    public static Assessment assess(
            Person person, MunicipalityCode municipality, LocalDate nominationDay, LocalDate electionDay) {
        return Assessment.of(PersonRequirements.run(person, situation(municipality, nominationDay, electionDay)));
    }

    /** Judges a register's answer: nobody found is NO, several persons are UNDETERMINED. @throws RefusalException as above */
    public static Assessment assess(
            RegisterAnswer answer, MunicipalityCode municipality, LocalDate nominationDay, LocalDate electionDay) {
        if (answer instanceof RegisterAnswer.Found found) {
            return assess(found.person(), municipality, nominationDay, electionDay);
        }
        ReasonCode code = answer instanceof RegisterAnswer.NotFound ? ReasonCode.NOT_FOUND : ReasonCode.SEVERAL_PERSONS;
        return Assessment.of(
                List.of(situation(municipality, nominationDay, electionDay).reason(code)));
    }

    /** What is known of somebody while the register cannot be consulted: UNDETERMINED, never YES. */
    public static Assessment registerUnavailable(
            MunicipalityCode municipality, LocalDate nominationDay, LocalDate electionDay) {
        Situation situation = situation(municipality, nominationDay, electionDay);
        return Assessment.of(List.of(situation.reason(ReasonCode.REGISTER_UNAVAILABLE)));
    }

    private static Situation situation(MunicipalityCode municipality, LocalDate nominationDay, LocalDate electionDay) {
        Ruleset.forNominationDay(nominationDay);
        if (electionDay.isBefore(nominationDay)) {
            throw new RefusalException(
                    "ELECTION_BEFORE_NOMINATION", "De dag van de stemming ligt vóór de dag van de kandidaatstelling");
        }
        return new Situation(Right.VOTE, municipality, nominationDay, electionDay);
    }
}
