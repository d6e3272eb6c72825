package nl.zetel.server.presubmission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.list.SubmissionHours;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.presubmission.domain.PreAppointment;
import nl.zetel.server.presubmission.domain.Slot;
import nl.zetel.server.presubmission.persistence.PreAppointmentStore;
import nl.zetel.server.presubmission.persistence.PreSlotStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Times at which groups can come for the pre-submission. */
@ApplicationScoped
@Transactional
public class PreSlots {

    @Inject
    PreSlotStore store;

    @Inject
    PreAppointmentStore appointments;

    @Inject
    Elections elections;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /** Opens a slot. */
    public Stored<Slot> open(String electionId, Slot slot) {
        Election election = elections.get(electionId).value();
        OffsetDateTime closing = SubmissionHours.on(election.nominationDay())
                .closes()
                .atZone(Amsterdam.ZONE)
                .toOffsetDateTime();
        slot.flaw(store.all(electionId).stream().map(Stored::value).toList(), clock.now(), closing)
                .ifPresent(flaw -> {
                    throw ProblemException.ofField("/startsAt", "IMPOSSIBLE", flaw);
                });
        Stored<Slot> stored = store.insert(electionId, slot);
        audit.record(Change.created("pre-submission-slot-opened", path(electionId, stored.id()), "", slot));
        return stored;
    }

    /** Closes a slot that nobody has an appointment in. */
    public Stored<Slot> close(String electionId, String id, String reason) {
        store.get(electionId, id);
        lockBook(electionId);
        Stored<Slot> before = store.lock(id);
        before.value().closed().ifPresent(why -> {
            throw ProblemException.notNow(
                    "Dit tijdvak is al vervallen: " + why, Possible.never("Er hoeft niets meer te gebeuren"));
        });
        int taken = taken(electionId, id);
        if (taken > 0) {
            throw ProblemException.notNow(
                    taken == 1
                            ? "In dit tijdvak staat nog een afspraak"
                            : "In dit tijdvak staan nog " + taken + " afspraken",
                    Possible.after("Verplaats eerst wie er een afspraak heeft naar een ander tijdvak, of zeg die af"));
        }
        Stored<Slot> after = store.update(before.with(before.value().closedBecause(reason)));
        audit.record(
                Change.changed("pre-submission-slot-closed", path(electionId, id), "", before.value(), after.value())
                        .because(reason));
        return after;
    }

    /** Slots in the order of their beginning. */
    public Page<Stored<Slot>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The slot with that identifier. */
    public Stored<Slot> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** How many groups have an appointment in a slot. */
    public int taken(String electionId, String id) {
        return (int) appointments.byLookup(electionId, id).stream()
                .filter(appointment -> appointment.value().state() == PreAppointment.State.BOOKED)
                .count();
    }

    /** Everybody who books, moves or closes waits here for the others of the same election. */
    void lockBook(String electionId) {
        store.all(electionId).stream().map(Stored::id).min(String::compareTo).ifPresent(store::lock);
    }

    /**
     * Looks at the slot as it is once nobody else changes the book, not as it was when the request came.
     *
     * @throws ProblemException if nobody can come in that slot; says when it can be otherwise
     */
    void requireFree(String electionId, Stored<Slot> slot) {
        Slot value = store.lock(slot.id()).value();
        value.closed().ifPresent(why -> {
            throw ProblemException.notNow("Dit tijdvak is vervallen: " + why, Possible.never(next(electionId)));
        });
        if (!clock.now().isBefore(value.startsAt())) {
            throw ProblemException.notNow(
                    "Dit tijdvak is al begonnen",
                    Possible.until(value.startsAt().minusSeconds(1), next(electionId)));
        }
        if (taken(electionId, slot.id()) >= value.capacity()) {
            throw ProblemException.notNow("Dit tijdvak is vol", Possible.never(next(electionId)));
        }
    }

    private String next(String electionId) {
        List<Stored<Slot>> all = store.all(electionId);
        Optional<Stored<Slot>> free = all.stream()
                .filter(slot -> slot.value().closed().isEmpty())
                .filter(slot -> clock.now().isBefore(slot.value().startsAt()))
                .filter(slot -> taken(electionId, slot.id()) < slot.value().capacity())
                .findFirst();
        return free.map(slot -> "Het eerstvolgende vrije tijdvak begint op "
                        + Possible.text(slot.value().startsAt()))
                .orElse("Er is geen vrij tijdvak meer; u kunt het bureau om een nieuw vragen");
    }

    /** Path of a slot. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/pre-submission-slots/" + id;
    }
}
