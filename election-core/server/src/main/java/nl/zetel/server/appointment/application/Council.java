package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.appointment.CouncilChange;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.appointment.domain.AdmissionDecision;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.appointment.domain.Installation;
import nl.zetel.server.appointment.persistence.InstallationStore;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** The council: when the new one takes over, and who sits in it on a day (Kieswet V 15, Gemeentewet 18). */
@ApplicationScoped
@Transactional
public class Council {

    @Inject
    AppointmentRecords records;

    @Inject
    InstallationStore installations;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    /**
     * Whether the new council can take over.
     *
     * @param seats seats of the council
     * @param approved credentials that were approved
     * @param change what the law says to that
     */
    public record Readiness(int seats, int approved, CouncilChange change) {}

    /**
     * The council on a day.
     *
     * @param on the day
     * @param seats seats of the council
     * @param members members, in order of their seats
     * @param vacantSeats seats without a member who is there
     */
    public record OnDay(LocalDate on, int seats, List<Stored<Appointment>> members, List<Integer> vacantSeats) {

        /** Copies the lists. */
        public OnDay {
            members = List.copyOf(members);
            vacantSeats = List.copyOf(vacantSeats);
        }
    }

    /** Whether more than half of the seats have an approved credential. */
    public Readiness readiness(String electionId) {
        int seats = elections.get(electionId).value().seats();
        int approved = (int) records.newest(electionId).stream()
                .filter(each -> isAdmitted(each.value()))
                .count();
        return new Readiness(seats, approved, CouncilChange.of(seats, approved));
    }

    /** Records the first meeting of the new council; memberships begin. */
    public Stored<Installation> install(String electionId, LocalDate day) {
        Election election = elections.get(electionId).value();
        installations.all(electionId).stream().findFirst().ifPresent(held -> {
            throw ProblemException.notNow(
                    "Gemeentewet 18",
                    "De nieuwe raad is op " + DutchDate.of(held.value().heldOn()) + " geïnstalleerd",
                    Possible.never("Wie later wordt toegelaten (admissions), is met dat besluit lid"));
        });
        Optional<LocalDate> first = new CouncilTerms(election).stepsDown();
        if (first.filter(day::isBefore).isPresent()) {
            throw ProblemException.notNow(
                    "Kieswet C 4",
                    "De oude raad treedt af op " + DutchDate.of(first.get()) + "; eerder komt de nieuwe niet bijeen",
                    Possible.from(first.get()));
        }
        records.requireDay("/on", day, election.electionDay());
        Readiness readiness = readiness(electionId);
        if (!readiness.change().newCouncil()) {
            throw ProblemException.notNow(
                    "Kieswet V 15(1)",
                    readiness.change().steps().get(0).what(),
                    Possible.after("De raad laat eerst meer dan de helft van de " + readiness.seats()
                            + " leden toe (admissions), nu " + readiness.approved()));
        }
        Installation installation = new Installation(
                day, readiness.seats(), readiness.approved(), readiness.change().steps(), current.user());
        Stored<Installation> stored = installations.insert(electionId, installation);
        audit.record(Change.created(
                "council-installed",
                Elections.path(electionId) + "/installations/" + stored.id(),
                "Gemeentewet 18",
                installation));
        records.newest(electionId).stream()
                .filter(each -> isAdmitted(each.value()))
                .forEach(each -> begin(electionId, each, day));
        return stored;
    }

    private void begin(String electionId, Stored<Appointment> admitted, LocalDate day) {
        Appointment appointment = admitted.value();
        LocalDate from = CouncilChange.membershipBegins(
                appointment.admission().orElseThrow().decidedOn(), day);
        records.change(
                electionId,
                "membership-began",
                "Kieswet V 11",
                admitted,
                appointment.with(appointment.membership().begins(from, Optional.empty())),
                "");
    }

    private static boolean isAdmitted(Appointment appointment) {
        return appointment
                .admission()
                .filter(made -> made.decision() == AdmissionDecision.Decision.ADMIT)
                .isPresent();
    }

    /** Who sat in the council on that day, those on leave left out and their replacements in. */
    public OnDay on(String electionId, LocalDate day) {
        int seats = elections.get(electionId).value().seats();
        AppointmentTerms terms = records.terms(electionId).appointment();
        List<Stored<Appointment>> members = records.all(electionId).stream()
                .filter(each -> each.value().state(day, terms) == AppointmentState.MEMBER
                        && each.value().membership().lasts(day))
                .toList();
        List<Integer> vacant = java.util.stream.IntStream.rangeClosed(1, seats)
                .filter(seat -> members.stream().noneMatch(each -> each.value().seat() == seat))
                .boxed()
                .toList();
        return new OnDay(day, seats, members, vacant);
    }
}
