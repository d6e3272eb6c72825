package nl.zetel.server.appointment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A membership of the council.
 *
 * @param from first day; absent while it has not begun
 * @param until the day from which it is over; absent while that is not known
 * @param ending how it ends
 * @param leaves temporary leaves, requested and decided
 */
public record Membership(
        Optional<LocalDate> from, Optional<LocalDate> until, Optional<Ending> ending, List<Leave> leaves) {

    /** Not begun. */
    public static final Membership NONE =
            new Membership(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Copies the list. */
    public Membership {
        leaves = List.copyOf(leaves);
    }

    /** Whether it lasts on that day, a leave included. */
    public boolean lasts(LocalDate day) {
        return from.filter(first -> !day.isBefore(first)).isPresent()
                && until.map(day::isBefore).orElse(true);
    }

    /** Whether the member is on leave on that day. */
    public boolean onLeave(LocalDate day) {
        return leaves.stream().anyMatch(leave -> leave.covers(day));
    }

    /** Begins, and ends on a day if that is known already. */
    public Membership begins(LocalDate day, Optional<LocalDate> end) {
        return new Membership(Optional.of(day), end.or(() -> until), ending, leaves);
    }

    /** Ends that way; on a day if that is known. */
    public Membership ends(Ending how, Optional<LocalDate> day) {
        return new Membership(from, day, Optional.of(how), leaves);
    }

    /** Ends on that day. */
    public Membership ends(LocalDate day) {
        return new Membership(from, Optional.of(day), ending, leaves);
    }

    /** With a request for leave. */
    public Membership requested(Leave leave) {
        List<Leave> all = new ArrayList<>(leaves);
        all.add(leave);
        return new Membership(from, until, ending, all);
    }

    /** The request for leave that is not decided, if there is one. */
    public Optional<Leave> openLeave() {
        return leaves.stream().filter(leave -> leave.decision().isEmpty()).findFirst();
    }

    /** With the decision on the open request. */
    public Membership decided(Leave.Decision decision) {
        return new Membership(
                from,
                until,
                ending,
                leaves.stream()
                        .map(leave -> leave.decision().isEmpty() ? leave.decided(decision) : leave)
                        .toList());
    }

    /** The same without what was said of the health of the member. */
    Membership withoutReasons() {
        return new Membership(
                from, until, ending, leaves.stream().map(Leave::withoutReason).toList());
    }
}
