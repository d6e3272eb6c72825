package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.AppointmentLetter;
import nl.zetel.law.appointment.Resignation;
import nl.zetel.law.appointment.SuccessionOutcome;
import nl.zetel.law.appointment.Vacancy;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.Candidacy;
import nl.zetel.server.appointment.domain.Ending;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.appointment.persistence.SeatVacancyStore;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Seats that have to be filled, and who fills them (Kieswet W, X 12). */
@ApplicationScoped
@Transactional
public class Vacancies {

    private static final String ARTICLE = "Kieswet W 1(1)";

    @Inject
    SeatVacancyStore store;

    @Inject
    AppointmentRecords records;

    @Inject
    AppointmentWriter writer;

    @Inject
    Succeeding succeeding;

    @Inject
    ListedPersons persons;

    @Inject
    Letters letters;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * How a vacancy is filled.
     *
     * @param letterDate date of the letter to the successor
     * @param lots lists that were drawn for it (W 5)
     * @param sittingMember whether the successor is a member now, as a temporary replacement
     * @param lateReason why it is decided late; blank if it is not
     */
    public record Filling(LocalDate letterDate, List<Integer> lots, boolean sittingMember, String lateReason) {

        /** Copies the list. */
        public Filling {
            lots = List.copyOf(lots);
        }
    }

    /** The vacancy with that identifier. */
    public Stored<SeatVacancy> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Vacancies in the order in which they opened. */
    public Page<Stored<SeatVacancy>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The last day to decide on it. */
    public LocalDate appointBy(String electionId, SeatVacancy vacancy) {
        return records.terms(electionId)
                .succession()
                .appointedBy(vacancy.knownOn(), vacancy.effective())
                .day();
    }

    /** Who would fill it now, and who is passed over. */
    public SuccessionOutcome proposal(String electionId, String id, List<Integer> lots) {
        return succeeding.find(electionId, get(electionId, id), lots);
    }

    /** Name of a candidate on the list. */
    public String name(String electionId, int list, int candidate) {
        return persons.candidacy(electionId, list, candidate).displayName();
    }

    /** Whether the seat of an appointment is found to be open. */
    boolean isOpenFor(String electionId, String appointmentId) {
        return store.byLookup(electionId, appointmentId).stream()
                        .anyMatch(each -> each.value().kind() == Vacancy.Kind.PERMANENT)
                || store.all(electionId).stream()
                        .filter(each -> each.value().state() == SeatVacancy.State.OPEN)
                        .anyMatch(each -> each.value().attempts().contains(appointmentId));
    }

    /** @throws ProblemException if the seat of an appointment is found to be open */
    void requireNotOpen(String electionId, String appointmentId, String article) {
        if (isOpenFor(electionId, appointmentId)) {
            throw ProblemException.notNow(
                    article,
                    "Vastgesteld is dat deze plaats openstaat",
                    Possible.never("In de plaats wordt voorzien door een opvolger te benoemen (vacancies)"));
        }
    }

    /** An appointment came to nothing: its seat is open, or open again. */
    void failed(String electionId, Stored<Appointment> appointment, SeatVacancy.Ground ground, LocalDate knownOn) {
        requireNotOpen(electionId, appointment.id(), ARTICLE);
        String vacancyId = appointment.value().vacancyId();
        if (vacancyId.isEmpty()) {
            open(electionId, appointment, Vacancy.Kind.PERMANENT, ground, knownOn, Optional.empty());
        } else {
            Stored<SeatVacancy> before = store.lock(vacancyId);
            change("vacancy-open-again", electionId, before, before.value().reopened(knownOn), "");
        }
    }

    /** A member's seat is open. */
    void open(
            String electionId,
            Stored<Appointment> appointment,
            Vacancy.Kind kind,
            SeatVacancy.Ground ground,
            LocalDate knownOn,
            Optional<LocalDate> effective) {
        SeatVacancy vacancy = new SeatVacancy(
                appointment.value().seat(),
                appointment.id(),
                appointment.value().who().list(),
                kind,
                ground,
                knownOn,
                effective,
                List.of(),
                Optional.empty());
        Stored<SeatVacancy> stored = store.insert(electionId, vacancy);
        audit.record(Change.created("vacancy-opened", path(electionId, stored.id()), ARTICLE, vacancy));
    }

    /** The committee's chair appoints the successor, or decides that there is none (W 1, W 4). */
    public Stored<SeatVacancy> fill(String electionId, String id, Filling filling) {
        get(electionId, id);
        Stored<SeatVacancy> before = store.lock(id);
        before.value().decision().ifPresent(made -> {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Over deze plaats is op " + DutchDate.of(made.decidedOn()) + " beslist",
                    Possible.never(
                            made.appointmentId().isEmpty()
                                    ? "De plaats blijft open"
                                    : "Wordt die benoeming niet aangenomen, dan staat de plaats vanzelf weer open"));
        });
        requireInTime(electionId, before.value(), filling.lateReason());
        SuccessionOutcome outcome = succeeding.find(electionId, before, filling.lots());
        if (outcome instanceof SuccessionOutcome.Successor successor) {
            return appoint(electionId, before, successor, filling);
        }
        if (outcome instanceof SuccessionOutcome.NoSuccessor) {
            return none(electionId, before, outcome, filling);
        }
        Step last = outcome.steps().get(outcome.steps().size() - 1);
        throw ProblemException.notNow(
                last.article(),
                last.what(),
                Possible.after(
                        outcome instanceof SuccessionOutcome.DrawLot
                                ? "Loot eerst in een zitting van het centraal stembureau en geef mee welke lijst is geloot (lots)"
                                : "Het centraal stembureau beslist eerst op welke lijst de plaats overgaat"));
    }

    private Stored<SeatVacancy> appoint(
            String electionId, Stored<SeatVacancy> before, SuccessionOutcome.Successor successor, Filling filling) {
        Election election = elections.get(electionId).value();
        Candidacy who = persons.candidacy(electionId, successor.list(), successor.candidate());
        writer.requireInTime(election, clock.today(), filling.letterDate(), filling.lateReason());
        AppointmentLetter letter = new AppointmentLetter(
                clock.today(), filling.letterDate(), kind(electionId, before.value()), who.represented());
        Stored<Appointment> appointed = writer.appoint(
                electionId,
                new AppointmentWriter.Order(
                        before.value().seat(),
                        attempt(electionId, before.value().seat()),
                        who,
                        letter,
                        filling.sittingMember(),
                        before.id()));
        Stored<SeatVacancy> after = decided(electionId, before, appointed.id(), successor, filling);
        letters.decision(
                electionId,
                election,
                after,
                "Benoemd wordt verklaard " + who.displayName() + ", kandidaat " + who.candidate() + " van lijst "
                        + who.list() + ".");
        return after;
    }

    private Stored<SeatVacancy> none(
            String electionId, Stored<SeatVacancy> before, SuccessionOutcome outcome, Filling filling) {
        Stored<SeatVacancy> after = decided(electionId, before, "", outcome, filling);
        letters.decision(
                electionId,
                elections.get(electionId).value(),
                after,
                "Er kan geen opvolger worden benoemd; de plaats blijft open.");
        endPredecessor(electionId, before.value(), clock.today());
        return after;
    }

    private Stored<SeatVacancy> decided(
            String electionId,
            Stored<SeatVacancy> before,
            String appointmentId,
            SuccessionOutcome outcome,
            Filling filling) {
        SeatVacancy.Decision decision = new SeatVacancy.Decision(
                clock.today(), appointmentId, outcome.passedOver(), outcome.steps(), current.user());
        String action = appointmentId.isEmpty() ? "vacancy-left-empty" : "vacancy-filled";
        return change(action, electionId, before, before.value().decided(decision), filling.lateReason());
    }

    /** A member who resigned stays until the successor was admitted, or it was decided that there is none (X 6). */
    void endPredecessor(String electionId, SeatVacancy vacancy, LocalDate day) {
        Stored<Appointment> left = records.get(electionId, vacancy.appointmentId());
        Optional<Ending> ending = left.value().membership().ending();
        if (ending.filter(how -> how.ground() == Ending.Ground.RESIGNATION).isEmpty()
                || left.value().membership().until().isPresent()) {
            return;
        }
        LocalDate end = new Resignation(ending.get().received(), ending.get().effective())
                .membershipEnds(Optional.of(day), false)
                .orElse(day);
        records.change(
                electionId,
                "membership-ended",
                "Kieswet X 6",
                left,
                left.value().with(left.value().membership().ends(end)),
                "");
    }

    private void requireInTime(String electionId, SeatVacancy vacancy, String lateReason) {
        LocalDate by = appointBy(electionId, vacancy);
        if (clock.today().isAfter(by) && lateReason.isBlank()) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "De benoeming is uiterlijk op " + DutchDate.of(by),
                    Possible.until(by, "Is dat niet gelukt, dan kan het nog met de reden daarvan (lateReason)"));
        }
    }

    /** Whoever is appointed before the new council first meets has ten days to accept, later twenty-eight (V 2(1)). */
    private AppointmentTerms.Kind kind(String electionId, SeatVacancy vacancy) {
        if (vacancy.kind() == Vacancy.Kind.TEMPORARY) {
            return AppointmentTerms.Kind.TEMPORARY_REPLACEMENT;
        }
        return records.terms(electionId)
                        .stepsDown()
                        .filter(first -> vacancy.knownOn().isAfter(first))
                        .isPresent()
                ? AppointmentTerms.Kind.LATER_VACANCY
                : AppointmentTerms.Kind.NEW_COUNCIL;
    }

    private int attempt(String electionId, int seat) {
        return (int) records.all(electionId).stream()
                .filter(each -> each.value().seat() == seat)
                .count();
    }

    private Stored<SeatVacancy> change(
            String action, String electionId, Stored<SeatVacancy> before, SeatVacancy after, String reason) {
        Stored<SeatVacancy> stored = store.update(before.with(after));
        audit.record(Change.changed(action, path(electionId, before.id()), ARTICLE, before.value(), after)
                .because(reason));
        return stored;
    }

    /** Path of a vacancy. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/vacancies/" + id;
    }
}
