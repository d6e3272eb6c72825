package nl.zetel.server.appointment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.zetel.law.eligibility.MembershipAssessment;
import nl.zetel.server.appointment.application.Admissions;
import nl.zetel.server.appointment.application.AppointmentRecords;
import nl.zetel.server.appointment.application.Appointments;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;

/** The part of an examination that runs in a transaction: the register was asked before it began. */
@RequestScoped
public class ExaminationDesk {

    @Inject
    Admissions admissions;

    @Inject
    Appointments appointments;

    /** Puts the checklist before the council. */
    @Idempotent
    public Response examined(
            String electionId, String id, Admissions.Declared declared, MembershipAssessment membership) {
        Stored<Appointment> stored = admissions.examined(electionId, id, declared, membership);
        return ETags.created(
                AppointmentRecords.path(electionId, stored.id()),
                AppointmentView.of(electionId, stored, appointments),
                stored);
    }
}
