package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.appointment.Vacancy;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.Membership;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.store.Stored;

/** Temporary replacements (Kieswet X 12): until when they sit, and what happens when they get a seat of their own. */
@ApplicationScoped
@Transactional
public class Replacements {

    @Inject
    AppointmentRecords records;

    @Inject
    Vacancies vacancies;

    /**
     * The day on which a replacement ends: when whoever is on leave returns, also for the replacement of a replacement (X 12(2),
     * (3)). Empty for other appointments.
     */
    Optional<LocalDate> returns(String electionId, Appointment appointment) {
        if (!isReplacement(appointment)) {
            return Optional.empty();
        }
        return onLeave(electionId, appointment).membership().leaves().stream()
                .flatMap(leave -> leave.decision().stream())
                .flatMap(decision -> decision.returns().stream())
                .max(LocalDate::compareTo);
    }

    private Appointment onLeave(String electionId, Appointment replacement) {
        Appointment left = replacement;
        while (isReplacement(left)) {
            SeatVacancy vacancy = vacancies.get(electionId, left.vacancyId()).value();
            left = records.get(electionId, vacancy.appointmentId()).value();
        }
        return left;
    }

    /** Somebody was admitted to a seat of their own: the seat where they sat in is open for the rest of the leave (X 12(3)). */
    void movedOn(String electionId, Stored<Appointment> admitted, LocalDate day) {
        if (isReplacement(admitted.value())) {
            return;
        }
        records.all(electionId).stream()
                .filter(each -> isReplacement(each.value())
                        && each.value()
                                .who()
                                .is(
                                        admitted.value().who().list(),
                                        admitted.value().who().candidate())
                        && each.value().membership().lasts(day))
                .forEach(each -> leave(electionId, each, day));
    }

    private void leave(String electionId, Stored<Appointment> replacement, LocalDate day) {
        Membership ended = replacement.value().membership().ends(day);
        Stored<Appointment> stored = records.change(
                electionId,
                "replacement-moved-on",
                "Kieswet X 12(3)",
                replacement,
                replacement.value().with(ended),
                "");
        vacancies.open(
                electionId, stored, Vacancy.Kind.TEMPORARY, SeatVacancy.Ground.MEMBERSHIP_ENDED, day, Optional.empty());
    }

    private static boolean isReplacement(Appointment appointment) {
        return appointment.letter().kind() == AppointmentTerms.Kind.TEMPORARY_REPLACEMENT;
    }
}
