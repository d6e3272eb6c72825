package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.law.eligibility.Admission;
import nl.zetel.law.eligibility.Assessment;
import nl.zetel.law.eligibility.MembershipAssessment;
import nl.zetel.law.eligibility.MembershipEligibility;
import nl.zetel.law.eligibility.Reason;
import nl.zetel.law.eligibility.ReasonCode;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.register.application.PopulationRegisters;
import nl.zetel.server.register.application.Question;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.RegisterAnswer;

/**
 * Holds the requirements of membership against what the population register says. Not to be called in a transaction: the
 * register may take long, and what was consulted is logged whatever becomes of the rest.
 */
@ApplicationScoped
public class CredentialsRegister {

    private static final String ARTICLE = "Gemeentewet 10";

    @Inject
    PopulationRegisters registers;

    @Inject
    AppointmentRecords records;

    @Inject
    ListedPersons persons;

    @Inject
    Admissions admissions;

    /**
     * The requirements of membership of an appointed person; open where the register gives no single person.
     *
     * @throws nl.zetel.server.problem.ProblemException if the register gives no answer; then nothing counts as examined
     */
    public MembershipAssessment assess(String electionId, String id, Admissions.Declared declared) {
        Admission admission = admissions.admission(electionId, id, declared);
        Appointment appointment = records.get(electionId, id).value();
        Optional<Bsn> number = persons.candidate(
                        electionId, appointment.who().list(), appointment.who().candidate())
                .bsn();
        return number.isEmpty()
                ? open(
                        ReasonCode.REGISTER_UNAVAILABLE,
                        "Zonder burgerservicenummer is de basisregistratie niet geraadpleegd")
                : judge(answer(electionId, id, number.get()), admission);
    }

    private RegisterAnswer answer(String electionId, String id, Bsn number) {
        Question question =
                new Question(Profile.CANDIDATE, "geloofsbrief-onderzoeken", AppointmentRecords.path(electionId, id));
        RegisterAnswer answer = registers.consult(Set.of(number), question).get(number);
        return answer == null ? new RegisterAnswer.NotFound() : answer;
    }

    private static MembershipAssessment judge(RegisterAnswer answer, Admission admission) {
        if (answer instanceof RegisterAnswer.Found found) {
            return MembershipEligibility.assess(found.person(), admission);
        }
        return answer instanceof RegisterAnswer.NotUnique
                ? open(ReasonCode.SEVERAL_PERSONS, "De basisregistratie geeft meer dan één persoon bij dit nummer")
                : open(ReasonCode.NOT_FOUND, "De basisregistratie kent niemand met dit nummer");
    }

    private static MembershipAssessment open(ReasonCode code, String detail) {
        Reason reason = new Reason(code, ARTICLE, detail);
        return new MembershipAssessment(new Assessment(reason.outcome(), List.of(reason)), Optional.empty());
    }
}
