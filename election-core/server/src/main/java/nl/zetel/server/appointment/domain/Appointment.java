package nl.zetel.server.appointment.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.appointment.Acceptance;
import nl.zetel.law.appointment.AppointmentLetter;
import nl.zetel.law.appointment.Replies;
import nl.zetel.law.calendar.AppointmentTerms;

/**
 * An appointment as a member of the council, from the letter to the end of the membership (Kieswet V, X).
 *
 * @param seat the seat, numbered by list and order of election
 * @param attempt how many were appointed to the seat before
 * @param who who is appointed
 * @param letter the letter of appointment
 * @param documentId the letter as it was made; blank while it is not
 * @param vacancyId the vacancy that it fills; blank for an appointment with the result
 * @param replies what was received in reply
 * @param papers documents that go with the acceptance
 * @param examination examination of the credentials
 * @param admission decision of the council
 * @param oath oath or affirmation
 * @param membership the membership
 */
public record Appointment(
        int seat,
        int attempt,
        Candidacy who,
        AppointmentLetter letter,
        String documentId,
        String vacancyId,
        Replies replies,
        Papers papers,
        Optional<Examination> examination,
        Optional<AdmissionDecision> admission,
        Optional<Oath> oath,
        Membership membership) {

    /** Whether and until when it is accepted, on that day. */
    public Acceptance acceptance(LocalDate day, AppointmentTerms terms) {
        return Acceptance.on(day, letter, replies, terms);
    }

    /** Where it stands on that day. */
    public AppointmentState state(LocalDate day, AppointmentTerms terms) {
        if (membership.from().isPresent()) {
            return member(day);
        }
        if (admission.isPresent()) {
            return switch (admission.get().decision()) {
                case ADMIT -> AppointmentState.ADMITTED;
                case REFUSE -> AppointmentState.NOT_ADMITTED;
                case DEFER -> AppointmentState.DEFERRED;
            };
        }
        return AppointmentState.valueOf(acceptance(day, terms).state().name());
    }

    private AppointmentState member(LocalDate day) {
        if (membership.until().filter(until -> !day.isBefore(until)).isPresent()) {
            return AppointmentState.ENDED;
        }
        return membership.onLeave(day) ? AppointmentState.ON_LEAVE : AppointmentState.MEMBER;
    }

    /** With the letter as it was made. */
    public Appointment written(String newDocumentId) {
        return new Appointment(
                seat,
                attempt,
                who,
                letter,
                newDocumentId,
                vacancyId,
                replies,
                papers,
                examination,
                admission,
                oath,
                membership);
    }

    /** With what was received in reply. */
    public Appointment replied(Replies newReplies) {
        return new Appointment(
                seat,
                attempt,
                who,
                letter,
                documentId,
                vacancyId,
                newReplies,
                papers,
                examination,
                admission,
                oath,
                membership);
    }

    /** With documents. */
    public Appointment handedIn(Papers newPapers) {
        return new Appointment(
                seat,
                attempt,
                who,
                letter,
                documentId,
                vacancyId,
                replies,
                newPapers,
                examination,
                admission,
                oath,
                membership);
    }

    /** With the examination of the credentials. */
    public Appointment examined(Examination newExamination) {
        return new Appointment(
                seat,
                attempt,
                who,
                letter,
                documentId,
                vacancyId,
                replies,
                papers,
                Optional.of(newExamination),
                admission,
                oath,
                membership);
    }

    /** With the council's decision. */
    public Appointment decided(AdmissionDecision decision) {
        Replies known = decision.decision() == AdmissionDecision.Decision.ADMIT
                ? replies.admittedOn(decision.decidedOn())
                : replies;
        return new Appointment(
                seat,
                attempt,
                who,
                letter,
                documentId,
                vacancyId,
                known,
                papers,
                examination,
                Optional.of(decision),
                oath,
                membership);
    }

    /** With the oath. */
    public Appointment sworn(Oath newOath) {
        return new Appointment(
                seat,
                attempt,
                who,
                letter,
                documentId,
                vacancyId,
                replies,
                papers,
                examination,
                admission,
                Optional.of(newOath),
                membership);
    }

    /** With a changed membership. */
    public Appointment with(Membership newMembership) {
        return new Appointment(
                seat,
                attempt,
                who,
                letter,
                documentId,
                vacancyId,
                replies,
                papers,
                examination,
                admission,
                oath,
                newMembership);
    }
}
