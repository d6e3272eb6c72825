package nl.zetel.law.appointment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was received in reply to a letter of appointment.
 *
 * @param acceptance the day on which the council received the acceptance
 * @param refusal the day on which the chair of the committee received the refusal
 * @param withdrawal the day on which the council received that the appointed person comes back on the acceptance
 * @param admitted the day on which the council decided to admit
 */
public record Replies(
        Optional<LocalDate> acceptance,
        Optional<LocalDate> refusal,
        Optional<LocalDate> withdrawal,
        Optional<LocalDate> admitted) {

    /** Nothing was received yet. */
    public static final Replies NONE =
            new Replies(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** An acceptance that the council received on that day. */
    public static Replies accepted(LocalDate day) {
        return new Replies(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A refusal that the chair received on that day. */
    public static Replies refused(LocalDate day) {
        return new Replies(Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty());
    }

    /** The same with a withdrawal of the acceptance. */
    public Replies withdrawn(LocalDate day) {
        return new Replies(acceptance, refusal, Optional.of(day), admitted);
    }

    /** The same with an admission. */
    public Replies admittedOn(LocalDate day) {
        return new Replies(acceptance, refusal, withdrawal, Optional.of(day));
    }
}
