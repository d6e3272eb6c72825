package nl.zetel.server.appointment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.Acceptance;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.server.appointment.application.Appointments;
import nl.zetel.server.appointment.domain.AdmissionDecision;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.appointment.domain.Ending;
import nl.zetel.server.appointment.domain.Examination;
import nl.zetel.server.appointment.domain.Lapse;
import nl.zetel.server.appointment.domain.Leave;
import nl.zetel.server.appointment.domain.Oath;
import nl.zetel.server.store.Stored;

/** An appointment as its caller sees it. */
public record AppointmentView(
        String id,
        int seat,
        int list,
        String designation,
        int candidate,
        String name,
        AppointmentTerms.Kind kind,
        LocalDate letterDate,
        LocalDate acceptanceUntil,
        AppointmentState state,
        String letterDocumentId,
        List<String> requiredDocuments,
        List<String> missingDocuments,
        Optional<Examination> examination,
        Optional<AdmissionDecision> admission,
        Optional<Oath> oath,
        Optional<LocalDate> memberFrom,
        Optional<LocalDate> memberUntil,
        Optional<Ending> ending,
        List<Leave> leaves,
        Optional<Lapse> lapse,
        String vacancyId,
        List<Step> steps) {

    static AppointmentView of(String electionId, Stored<Appointment> stored, Appointments appointments) {
        Appointment value = stored.value();
        Acceptance acceptance = appointments.acceptance(electionId, value);
        List<String> required = appointments.required(electionId, value).stream()
                .sorted()
                .map(Enum::name)
                .toList();
        List<String> missing = required.stream()
                .filter(document -> !value.papers().received().contains(document))
                .toList();
        return new AppointmentView(
                stored.id(),
                value.seat(),
                value.who().list(),
                value.who().designation(),
                value.who().candidate(),
                value.who().displayName(),
                value.letter().kind(),
                value.letter().date(),
                acceptance.until(),
                appointments.state(electionId, value),
                value.documentId(),
                required,
                missing,
                value.examination(),
                value.admission(),
                value.oath(),
                value.membership().from(),
                value.membership().until(),
                value.membership().ending(),
                value.membership().leaves(),
                value.lapse(),
                value.vacancyId(),
                acceptance.steps());
    }
}
