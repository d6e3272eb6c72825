package nl.zetel.server.appointment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.zetel.law.appointment.Acceptance;
import nl.zetel.law.appointment.AppointmentLetter;
import nl.zetel.law.appointment.Credentials;
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
 * @param lapse that it lapsed with a corrected result
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
        Membership membership,
        Optional<Lapse> lapse) {

    /** Whether and until when it is accepted, on that day. */
    public Acceptance acceptance(LocalDate day, AppointmentTerms terms) {
        return Acceptance.on(day, letter, replies, terms);
    }

    /** Where it stands on that day. */
    public AppointmentState state(LocalDate day, AppointmentTerms terms) {
        if (lapse.isPresent()) {
            return AppointmentState.LAPSED;
        }
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

    /** Whether it fills a vacancy, so that no result appointed. */
    public boolean succeeds() {
        return !vacancyId.isEmpty();
    }

    /** Whether its examination rested on a dispute about the election or its result (V 8). */
    public boolean disputesResult() {
        return examination
                .filter(each -> each.dispute() == Credentials.Dispute.ELECTION)
                .isPresent();
    }

    /** With the letter as it was made. */
    public Appointment written(String newDocumentId) {
        return changed(copy -> copy.documentId = newDocumentId);
    }

    /** With what was received in reply. */
    public Appointment replied(Replies newReplies) {
        return changed(copy -> copy.replies = newReplies);
    }

    /** With documents. */
    public Appointment handedIn(Papers newPapers) {
        return changed(copy -> copy.papers = newPapers);
    }

    /** With the examination of the credentials. */
    public Appointment examined(Examination newExamination) {
        return changed(copy -> copy.examination = Optional.of(newExamination));
    }

    /** With the council's decision. */
    public Appointment decided(AdmissionDecision decision) {
        return changed(copy -> {
            copy.admission = Optional.of(decision);
            if (decision.decision() == AdmissionDecision.Decision.ADMIT) {
                copy.replies = replies.admittedOn(decision.decidedOn());
            }
        });
    }

    /** With the oath. */
    public Appointment sworn(Oath newOath) {
        return changed(copy -> copy.oath = Optional.of(newOath));
    }

    /** Lapsed with a corrected result. */
    public Appointment lapsed(Lapse newLapse) {
        return changed(copy -> copy.lapse = Optional.of(newLapse));
    }

    /** With a changed membership. */
    public Appointment with(Membership newMembership) {
        return changed(copy -> copy.membership = newMembership);
    }

    private Appointment changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new Appointment(
                seat,
                attempt,
                who,
                letter,
                copy.documentId,
                vacancyId,
                copy.replies,
                copy.papers,
                copy.examination,
                copy.admission,
                copy.oath,
                copy.membership,
                copy.lapse);
    }

    /** What may change of an appointment; seat, person and letter stay. */
    private static final class Copy {

        private String documentId;
        private Replies replies;
        private Papers papers;
        private Optional<Examination> examination;
        private Optional<AdmissionDecision> admission;
        private Optional<Oath> oath;
        private Membership membership;
        private Optional<Lapse> lapse;

        Copy(Appointment from) {
            documentId = from.documentId;
            replies = from.replies;
            papers = from.papers;
            examination = from.examination;
            admission = from.admission;
            oath = from.oath;
            membership = from.membership;
            lapse = from.lapse;
        }
    }

    /** Whether it holds more than who was a member from when until when. */
    public boolean hasFiles() {
        return !withoutFiles().equals(this);
    }

    /** The same without credentials, declared offices and why a leave was asked. */
    public Appointment withoutFiles() {
        return new Appointment(
                seat,
                attempt,
                who,
                letter,
                documentId,
                vacancyId,
                replies,
                new Papers(List.of(), false, false, false),
                Optional.empty(),
                admission,
                oath,
                membership.withoutReasons(),
                lapse);
    }
}
