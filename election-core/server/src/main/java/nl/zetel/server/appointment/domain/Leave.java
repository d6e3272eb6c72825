package nl.zetel.server.appointment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Step;

/**
 * A temporary leave ("tijdelijk ontslag", X 10): requested, then decided by the chair of the council.
 *
 * @param kind why
 * @param requestedOn day of the request
 * @param note whether the note of a doctor or midwife was handed in
 * @param dueDate expected day of childbirth
 * @param startOn day on which a leave for pregnancy is to begin
 * @param weeks weeks that an illness is expected to last at least
 * @param enteredBy who entered the request
 * @param decision what was decided
 */
public record Leave(
        Kind kind,
        LocalDate requestedOn,
        boolean note,
        Optional<LocalDate> dueDate,
        Optional<LocalDate> startOn,
        int weeks,
        String enteredBy,
        Optional<Decision> decision) {

    /** Why. */
    public enum Kind {
        /** Pregnancy and childbirth. */
        PREGNANCY,
        /** Illness. */
        ILLNESS,
        /** The reason was destroyed when its term of keeping was over. */
        NOT_KEPT
    }

    /**
     * The decision.
     *
     * @param decidedOn when
     * @param obstacles what stands in the way, by the names of {@link
     *     nl.zetel.law.appointment.LeaveObstacle}; empty if it was granted
     * @param start first day of the leave
     * @param returns day on which the membership revives
     * @param steps how it was decided
     * @param by who recorded it
     */
    public record Decision(
            LocalDate decidedOn,
            List<String> obstacles,
            Optional<LocalDate> start,
            Optional<LocalDate> returns,
            List<Step> steps,
            String by) {

        /** Copies the lists. */
        public Decision {
            obstacles = List.copyOf(obstacles);
            steps = List.copyOf(steps);
        }
    }

    /** Whether it was granted. */
    public boolean isGranted() {
        return decision.filter(made -> made.obstacles().isEmpty()).isPresent();
    }

    /** Whether the member is away on that day. */
    public boolean covers(LocalDate day) {
        return isGranted()
                && decision.flatMap(Decision::start)
                        .filter(start -> !day.isBefore(start))
                        .isPresent()
                && decision.flatMap(Decision::returns).filter(day::isBefore).isPresent();
    }

    /** With the decision. */
    public Leave decided(Decision made) {
        return new Leave(kind, requestedOn, note, dueDate, startOn, weeks, enteredBy, Optional.of(made));
    }

    /** The same without what was said of the health of the member; from when until when stays. */
    Leave withoutReason() {
        return new Leave(Kind.NOT_KEPT, requestedOn, false, Optional.empty(), Optional.empty(), 0, enteredBy, decision);
    }
}
