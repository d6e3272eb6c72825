package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.appointment.LeaveRequest;
import nl.zetel.law.appointment.Resignation;
import nl.zetel.law.appointment.TemporaryLeave;
import nl.zetel.law.appointment.Vacancy;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.appointment.domain.Ending;
import nl.zetel.server.appointment.domain.Leave;
import nl.zetel.server.appointment.domain.Membership;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** The end of memberships and temporary leave (Kieswet X). */
@ApplicationScoped
@Transactional
public class Memberships {

    private static final int TERM_YEARS = 4;

    @Inject
    AppointmentRecords records;

    @Inject
    Vacancies vacancies;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** A member resigns; the seat is open, and the member stays until the successor is admitted (X 2, X 6). */
    public Stored<Appointment> resign(String electionId, String id, LocalDate receivedOn, LocalDate effectiveOn) {
        Stored<Appointment> before = requireMember(electionId, id, "Kieswet X 2");
        Membership membership = before.value().membership();
        records.requireDay("/receivedOn", receivedOn, membership.from().orElseThrow());
        boolean replacement = before.value().letter().kind() == AppointmentTerms.Kind.TEMPORARY_REPLACEMENT;
        Optional<LocalDate> end =
                new Resignation(receivedOn, effectiveOn).membershipEnds(Optional.empty(), replacement);
        Ending ending = new Ending(Ending.Ground.RESIGNATION, receivedOn, effectiveOn, "", current.user());
        return ended(
                electionId, before, "Kieswet X 2", membership.ends(ending, end), receivedOn, Optional.of(effectiveOn));
    }

    /** A membership ends otherwise (X 1, X 5). */
    public Stored<Appointment> end(String electionId, String id, Ending.Ground ground, LocalDate day, String reason) {
        Stored<Appointment> before = requireMember(electionId, id, "Kieswet X 1");
        Membership membership = before.value().membership();
        records.requireDay("/on", day, membership.from().orElseThrow());
        Ending ending = new Ending(ground, clock.today(), day, reason, current.user());
        return ended(
                electionId,
                before,
                "Kieswet X 1",
                membership.ends(ending, Optional.of(day)),
                clock.today(),
                Optional.empty());
    }

    private Stored<Appointment> ended(
            String electionId,
            Stored<Appointment> before,
            String article,
            Membership after,
            LocalDate knownOn,
            Optional<LocalDate> effective) {
        before.value().membership().ending().ifPresent(ending -> {
            throw ProblemException.notNow(
                    article,
                    "Op " + DutchDate.of(ending.received()) + " is vastgelegd hoe dit lidmaatschap eindigt",
                    Possible.never("In de plaats wordt voorzien door een opvolger te benoemen (vacancies)"));
        });
        Stored<Appointment> stored = records.change(
                electionId,
                "membership-ending",
                article,
                before,
                before.value().with(after),
                after.ending().orElseThrow().reason());
        vacancies.open(
                electionId,
                stored,
                before.value().letter().kind() == AppointmentTerms.Kind.TEMPORARY_REPLACEMENT
                        ? Vacancy.Kind.TEMPORARY
                        : Vacancy.Kind.PERMANENT,
                SeatVacancy.Ground.MEMBERSHIP_ENDED,
                knownOn,
                effective);
        return stored;
    }

    /** A member asks for temporary leave (X 10). */
    public Stored<Appointment> requestLeave(String electionId, String id, Leave leave) {
        Stored<Appointment> before = requireMember(electionId, id, "Kieswet X 10");
        Membership membership = before.value().membership();
        records.requireDay(
                "/requestedOn", leave.requestedOn(), membership.from().orElseThrow());
        membership.openLeave().ifPresent(open -> {
            throw ProblemException.notNow(
                    "Kieswet X 10",
                    "Over het verzoek van " + DutchDate.of(open.requestedOn()) + " is nog niet beslist",
                    Possible.after("Beslis eerst daarover (leave-decisions)"));
        });
        requireComplete(leave);
        return records.change(
                electionId,
                "leave-requested",
                "Kieswet X 10",
                before,
                before.value().with(membership.requested(leave)),
                "");
    }

    private static void requireComplete(Leave leave) {
        boolean pregnancy = leave.kind() == Leave.Kind.PREGNANCY;
        if (pregnancy && (leave.dueDate().isEmpty() || leave.startOn().isEmpty())) {
            throw ProblemException.ofField(
                    "/dueDate", "REQUIRED", "Geef de vermoedelijke datum van de bevalling en de ingang van het verlof");
        }
    }

    /** Decides on the open request by the rules; somebody else than whoever entered it. */
    public Stored<Appointment> decideLeave(String electionId, String id, LocalDate decidedOn) {
        Stored<Appointment> before = requireMember(electionId, id, "Kieswet X 11");
        Membership membership = before.value().membership();
        Leave leave = membership
                .openLeave()
                .orElseThrow(() -> ProblemException.notNow(
                        "Kieswet X 11",
                        "Er is geen verzoek waarover nog niet is beslist",
                        Possible.after("Leg eerst het verzoek vast (leaves)")));
        current.requireOtherThan(leave.enteredBy());
        records.requireDay("/decidedOn", decidedOn, leave.requestedOn());
        TemporaryLeave decided = TemporaryLeave.decide(request(electionId, membership, leave, decidedOn));
        Leave.Decision decision = new Leave.Decision(
                decidedOn,
                decided.obstacles().stream().map(Enum::name).toList(),
                decided.start(),
                decided.returns(),
                decided.steps(),
                current.user());
        Stored<Appointment> stored = records.change(
                electionId,
                "leave-decided",
                "Kieswet X 11",
                before,
                before.value().with(membership.decided(decision)),
                "");
        if (decided.isGranted()) {
            vacancies.open(
                    electionId, stored, Vacancy.Kind.TEMPORARY, SeatVacancy.Ground.LEAVE, decidedOn, Optional.empty());
        }
        return stored;
    }

    private LeaveRequest request(String electionId, Membership membership, Leave leave, LocalDate decidedOn) {
        LeaveRequest.Reason reason = leave.kind() == Leave.Kind.PREGNANCY
                ? new LeaveRequest.Pregnancy(
                        leave.dueDate().orElseThrow(), leave.startOn().orElseThrow())
                : new LeaveRequest.Illness(leave.weeks(), Optional.of(decidedOn));
        int earlier =
                (int) membership.leaves().stream().filter(Leave::isGranted).count();
        return new LeaveRequest(reason, leave.requestedOn(), leave.note(), earlier, termEnds(electionId));
    }

    /** The day on which this council steps down: at the next periodic election. */
    private LocalDate termEnds(String electionId) {
        Election election = records.terms(electionId).election();
        if (election.redivision().isPresent()) {
            return election.redivision().get().termEnds();
        }
        int year = election.electionDay().getYear();
        int next = year - Math.floorMod(year - 2018, TERM_YEARS) + TERM_YEARS;
        return ElectionCalendar.ofYear(next)
                .entry(CalendarKey.OLD_COUNCIL_STEPS_DOWN)
                .until()
                .toLocalDate();
    }

    private Stored<Appointment> requireMember(String electionId, String id, String article) {
        Stored<Appointment> before = records.lock(electionId, id);
        records.require(electionId, before.value(), article, AppointmentState.MEMBER, AppointmentState.ON_LEAVE);
        return before;
    }
}
