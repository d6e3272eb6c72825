package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.appointment.CouncilChange;
import nl.zetel.law.appointment.Credentials;
import nl.zetel.law.appointment.CredentialsExamination;
import nl.zetel.law.appointment.CredentialsProposal;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.law.eligibility.Admission;
import nl.zetel.law.eligibility.MembershipAssessment;
import nl.zetel.law.eligibility.Office;
import nl.zetel.server.appointment.domain.AdmissionDecision;
import nl.zetel.server.appointment.domain.AdmissionDecision.Decision;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.appointment.domain.Examination;
import nl.zetel.server.appointment.domain.Membership;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.appointment.persistence.InstallationStore;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** The examination of credentials and the council's decision on admission (Kieswet V 4, V 10–V 13). */
@ApplicationScoped
@Transactional
public class Admissions {

    private static final String ARTICLE = "Kieswet V 4(1)";

    @Inject
    AppointmentRecords records;

    @Inject
    Vacancies vacancies;

    @Inject
    Replacements replacements;

    @Inject
    Letters letters;

    @Inject
    InstallationStore installations;

    @Inject
    Elections elections;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * What the examination goes by beside the register.
     *
     * @param offices offices that the appointed person declares
     * @param dispute dispute that was raised
     * @param diplomat whether the person belongs to another state's mission
     */
    public record Declared(Set<Office> offices, Credentials.Dispute dispute, boolean diplomat) {

        /** Copies the set. */
        public Declared {
            offices = Set.copyOf(offices);
        }
    }

    /** The admission that the requirements of membership are held against, were the council to decide today. */
    public Admission admission(String electionId, String id, Declared declared) {
        Appointment appointment = requireExaminable(electionId, records.get(electionId, id));
        Optional<LocalDate> firstMeeting = appointment.letter().kind() == AppointmentTerms.Kind.NEW_COUNCIL
                ? records.terms(electionId).stepsDown()
                : Optional.empty();
        return new Admission(
                current.municipality(), clock.today(), firstMeeting, declared.offices(), declared.diplomat());
    }

    private Appointment requireExaminable(String electionId, Stored<Appointment> stored) {
        records.require(
                electionId,
                stored.value(),
                ARTICLE,
                AppointmentState.PENDING,
                AppointmentState.ACCEPTED,
                AppointmentState.DEFERRED);
        return stored.value();
    }

    /** Puts the checklist before the council: acceptance, documents, requirements of membership, disputes. */
    public Stored<Appointment> examined(
            String electionId, String id, Declared declared, MembershipAssessment membership) {
        Stored<Appointment> before = records.lock(electionId, id);
        Appointment appointment = requireExaminable(electionId, before);
        Credentials credentials = new Credentials(
                elections.get(electionId).value().ruleset(),
                !appointment.documentId().isEmpty(),
                appointment
                        .acceptance(clock.today(), records.terms(electionId).appointment())
                        .state(),
                appointment.papers().person(),
                appointment.papers().documents(),
                membership,
                appointment.letter().kind() != AppointmentTerms.Kind.NEW_COUNCIL,
                declared.dispute());
        CredentialsProposal proposal = CredentialsExamination.examine(credentials);
        Examination examination = new Examination(
                proposal.proposal(),
                proposal.deferredUntil(),
                proposal.items(),
                proposal.steps(),
                declared.offices().stream().map(Enum::name).sorted().toList(),
                declared.dispute(),
                current.user(),
                clock.now());
        Stored<Appointment> stored = records.change(
                electionId, "credentials-examined", ARTICLE, before, appointment.examined(examination), "");
        letters.advice(electionId, elections.get(electionId).value(), stored);
        return stored;
    }

    /** Records what the council decided; somebody else than whoever prepared it. */
    public Stored<Appointment> decide(
            String electionId, String id, Decision decision, LocalDate decidedOn, String reason) {
        Stored<Appointment> before = records.lock(electionId, id);
        Appointment appointment = requireExaminable(electionId, before);
        Examination examination = appointment
                .examination()
                .orElseThrow(() -> ProblemException.notNow(
                        ARTICLE,
                        "De geloofsbrief van de benoemde is nog niet onderzocht",
                        Possible.after("Onderzoek die eerst (examinations)")));
        current.requireOtherThan(examination.by());
        records.requireDay("/decidedOn", decidedOn, appointment.letter().date());
        requireReason(examination, decision, reason);
        if (decision == Decision.ADMIT) {
            requireAdmissible(electionId, appointment, decidedOn);
        }
        AdmissionDecision made = new AdmissionDecision(
                decision,
                decidedOn,
                decision == Decision.DEFER ? examination.deferredUntil() : Optional.empty(),
                reason,
                current.user());
        Appointment after = decision == Decision.ADMIT
                ? begun(electionId, appointment.decided(made), decidedOn)
                : appointment.decided(made);
        Stored<Appointment> stored =
                records.change(electionId, "admission-decided", "Kieswet V 12", before, after, reason);
        follow(electionId, stored, decision, decidedOn);
        return stored;
    }

    private static void requireReason(Examination examination, Decision decision, String reason) {
        boolean asProposed = examination.proposal().name().equals(decision.name());
        if (!asProposed && reason.isBlank()) {
            throw ProblemException.ofField(
                    "/reason",
                    "REQUIRED",
                    "De raad wijkt af van het voorstel (" + examination.proposal() + "); geef de reden");
        }
    }

    private void requireAdmissible(String electionId, Appointment appointment, LocalDate decidedOn) {
        LocalDate accepted = appointment
                .replies()
                .acceptance()
                .orElseThrow(() -> ProblemException.notNow(
                        "Kieswet V 2(1)",
                        "Toegelaten wordt wie de benoeming heeft aangenomen, en dat is nog niet vastgelegd",
                        Possible.after("Leg eerst de aanneming vast (replies)")));
        if (accepted.isAfter(decidedOn)) {
            throw ProblemException.notNow(
                    "Kieswet V 2(1)", "De benoeming was op die dag nog niet aangenomen", Possible.from(accepted));
        }
        Optional<LocalDate> deferred = appointment.admission().flatMap(AdmissionDecision::deferredUntil);
        if (deferred.filter(decidedOn::isBefore).isPresent()) {
            throw ProblemException.notNow(
                    "Gemeentewet 10(1)",
                    "Op die dag heeft de benoemde de leeftijd nog niet",
                    Possible.from(deferred.get()));
        }
        records.require(electionId, appointment, ARTICLE, AppointmentState.ACCEPTED, AppointmentState.DEFERRED);
    }

    /** Once the new council is installed a membership begins with the decision; before that with the installation. */
    private Appointment begun(String electionId, Appointment appointment, LocalDate decidedOn) {
        return installations.all(electionId).stream()
                .findFirst()
                .map(installed -> appointment.with(begins(
                        electionId,
                        appointment,
                        CouncilChange.membershipBegins(
                                decidedOn, installed.value().heldOn()))))
                .orElse(appointment);
    }

    private Membership begins(String electionId, Appointment appointment, LocalDate day) {
        return appointment.membership().begins(day, replacements.returns(electionId, appointment));
    }

    private void follow(String electionId, Stored<Appointment> stored, Decision decision, LocalDate decidedOn) {
        if (decision == Decision.ADMIT) {
            replacements.movedOn(electionId, stored, decidedOn);
        }
        String vacancyId = stored.value().vacancyId();
        // Refused because the result is wrong (V 8): no seat fell vacant, the result is corrected (V 9).
        if (decision == Decision.REFUSE && !stored.value().disputesResult()) {
            vacancies.failed(electionId, stored, SeatVacancy.Ground.NOT_ADMITTED, decidedOn);
        } else if (decision == Decision.ADMIT && !vacancyId.isEmpty()) {
            vacancies.endPredecessor(
                    electionId, vacancies.get(electionId, vacancyId).value(), decidedOn);
        }
    }
}
