package nl.zetel.law.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.law.calendar.DutchDate;

/**
 * Whether somebody accepts an appointment.
 *
 * @param state what holds on the day that was asked about
 * @param until the last day on which the council receives the acceptance
 * @param steps how it was decided
 */
@LegalBasis("Kieswet V 2")
public record Acceptance(State state, LocalDate until, List<Step> steps) {

    /** What holds. */
    public enum State {
        /** Nothing was received and the term still runs. */
        PENDING,
        /** Accepted in time. */
        ACCEPTED,
        /** Refused in writing. */
        REFUSED,
        /** Deemed not to accept, because nothing was received in time. */
        DEEMED_REFUSED,
        /** Came back on the acceptance before the admission, and so is deemed not to have accepted. */
        WITHDRAWN
    }

    /** Copies the list. */
    public Acceptance {
        steps = List.copyOf(steps);
    }

    /**
     * What holds at the end of a day.
     *
     * @param letter the letter of appointment
     * @param replies what was received; what lies after the day does not count yet
     * @param day the day asked about
     */
    public static Acceptance on(LocalDate day, AppointmentLetter letter, Replies replies, AppointmentTerms terms) {
        LocalDate until = letter.acceptanceUntil(terms);
        State state = state(day, until, replies);
        return new Acceptance(state, until, List.of(term(letter, until), result(state)));
    }

    /** Whether the seat is to be filled by somebody else. */
    public boolean leavesSeatOpen() {
        return switch (state) {
            case PENDING, ACCEPTED -> false;
            case REFUSED, DEEMED_REFUSED, WITHDRAWN -> true;
        };
    }

    @LegalBasis({"Kieswet V 2(1)", "Kieswet V 2(2)", "Kieswet V 2(4)", "Kieswet V 2(5)"})
    private static State state(LocalDate day, LocalDate until, Replies replies) {
        Optional<LocalDate> accepted = received(replies.acceptance(), day).filter(on -> !on.isAfter(until));
        Optional<LocalDate> refused = received(replies.refusal(), day).filter(on -> !on.isAfter(until));
        if (refused.isPresent() && accepted.isEmpty()) {
            return State.REFUSED;
        }
        if (accepted.isEmpty()) {
            return day.isAfter(until) ? State.DEEMED_REFUSED : State.PENDING;
        }
        return isWithdrawn(day, replies) || refused.isPresent() ? State.WITHDRAWN : State.ACCEPTED;
    }

    /** Coming back on it is possible until the admission was decided. */
    private static boolean isWithdrawn(LocalDate day, Replies replies) {
        return received(replies.withdrawal(), day)
                .filter(on -> replies.admitted().map(on::isBefore).orElse(true))
                .isPresent();
    }

    private static Optional<LocalDate> received(Optional<LocalDate> reply, LocalDate day) {
        return reply.filter(on -> !on.isAfter(day));
    }

    private static Step term(AppointmentLetter letter, LocalDate until) {
        return Step.of("Kieswet V 2(1)", AppointmentTexts.of("ACCEPTANCE_TERM", DutchDate.of(until)))
                .with("dagtekening", letter.date())
                .with("dagen", letter.kind().days());
    }

    private static Step result(State state) {
        String article = switch (state) {
            case PENDING, ACCEPTED -> "Kieswet V 2(1)";
            case DEEMED_REFUSED -> "Kieswet V 2(2)";
            case REFUSED -> "Kieswet V 2(4)";
            case WITHDRAWN -> "Kieswet V 2(5)";
        };
        return Step.of(article, AppointmentTexts.of("ACCEPTANCE_" + state));
    }
}
