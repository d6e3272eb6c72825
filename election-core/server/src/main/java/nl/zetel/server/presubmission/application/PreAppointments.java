package nl.zetel.server.presubmission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.dispatch.application.MailAddress;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.presubmission.domain.PreAppointment;
import nl.zetel.server.presubmission.domain.PreAppointment.Action;
import nl.zetel.server.presubmission.persistence.PreAppointmentStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.store.TextCipher;

/** Appointments of groups for the pre-submission: one at a time per group, never more in a slot than fit. */
@ApplicationScoped
@Transactional
public class PreAppointments {

    @Inject
    PreAppointmentStore store;

    @Inject
    PreSlots slots;

    @Inject
    CandidateLists lists;

    @Inject
    Elections elections;

    @Inject
    VisitMails mails;

    @Inject
    TextCipher cipher;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /**
     * Who comes.
     *
     * @param listId the list, if it is known here
     * @param group name of the group
     * @param contact who comes
     * @param email e-mail address; may be blank
     */
    public record Visit(Optional<String> listId, String group, String contact, String email) {}

    /** Makes an appointment and tells the group. Two who want the last place: the first gets it. */
    public Stored<PreAppointment> book(String electionId, String slotId, Visit visit) {
        if (!visit.email().isBlank()) {
            MailAddress.require("/email", visit.email());
        }
        var slot = slots.get(electionId, slotId);
        visit.listId().ifPresent(id -> lists.get(electionId, id));
        slots.lockBook(electionId);
        requireNone(electionId, visit);
        slots.requireFree(electionId, slot);
        PreAppointment appointment = new PreAppointment(
                        slotId,
                        visit.listId(),
                        visit.group(),
                        cipher.encrypt(visit.contact()),
                        cipher.encrypt(visit.email()),
                        PreAppointment.State.BOOKED,
                        List.of())
                .after(act(Action.BOOKED, slotId, "", visit.email()));
        Stored<PreAppointment> stored = store.insert(electionId, appointment);
        audit.record(Change.created(
                "pre-submission-booked", path(electionId, stored.id()), "", new Summary(visit.group(), slotId)));
        mails.submit(stored);
        return stored;
    }

    private void requireNone(String electionId, Visit visit) {
        boolean booked = store.all(electionId).stream()
                .map(Stored::value)
                .filter(other -> other.state() == PreAppointment.State.BOOKED)
                .anyMatch(other -> other.isOf(visit.listId(), visit.group()));
        if (booked) {
            throw ProblemException.of(
                    ProblemCode.ALREADY_EXISTS, "Deze groepering heeft al een afspraak; verplaats die of zeg haar af");
        }
    }

    /** Moves an appointment to another slot and tells the group. */
    public Stored<PreAppointment> move(String electionId, String id, String slotId, String reason) {
        var slot = slots.get(electionId, slotId);
        Stored<PreAppointment> before = lockBooked(electionId, id);
        if (before.value().slotId().equals(slotId)) {
            throw ProblemException.ofField(
                    "/slotId", "SAME", "De afspraak staat al in dit tijdvak; kies een ander tijdvak");
        }
        slots.requireFree(electionId, slot);
        return changed(electionId, "pre-submission-moved", before, act(Action.MOVED, slotId, reason, address(before)));
    }

    /** Cancels an appointment and tells the group; its place is free again. */
    public Stored<PreAppointment> cancel(String electionId, String id, String reason) {
        Stored<PreAppointment> before = lockBooked(electionId, id);
        return changed(
                electionId,
                "pre-submission-cancelled",
                before,
                act(Action.CANCELLED, before.value().slotId(), reason, address(before)));
    }

    private Stored<PreAppointment> lockBooked(String electionId, String id) {
        store.get(electionId, id);
        slots.lockBook(electionId);
        Stored<PreAppointment> before = store.lock(id);
        if (before.value().state() != PreAppointment.State.BOOKED) {
            throw ProblemException.notNow(
                    "Deze afspraak is op "
                            + Possible.text(before.value().lastAct().at()) + " afgezegd",
                    Possible.never("Maak een nieuwe afspraak"));
        }
        return before;
    }

    private Stored<PreAppointment> changed(
            String electionId, String action, Stored<PreAppointment> before, PreAppointment.Act act) {
        Stored<PreAppointment> after = store.update(before.with(value -> value.after(act)));
        audit.record(Change.changed(
                        action,
                        path(electionId, before.id()),
                        "",
                        new Summary(before.value().group(), before.value().slotId()),
                        new Summary(after.value().group(), after.value().slotId()))
                .because(act.reason()));
        mails.submit(after);
        return after;
    }

    private PreAppointment.Act act(Action action, String slotId, String reason, String address) {
        return new PreAppointment.Act(action, slotId, reason, current.user(), clock.now(), mails.queued(address));
    }

    private String address(Stored<PreAppointment> appointment) {
        return plain(appointment.value().email());
    }

    /** Appointments in the order in which they were made. */
    public Page<Stored<PreAppointment>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The appointment with that identifier. */
    public Stored<PreAppointment> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** A name or an address in plain text. */
    public String plain(String sealed) {
        return cipher.decrypt(sealed);
    }

    /** What the chain keeps of an appointment. */
    public record Summary(String group, String slotId) {}

    /** Path of an appointment. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/pre-submission-appointments/" + id;
    }
}
