package nl.zetel.server.appointment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.PassedOver;
import nl.zetel.law.appointment.Vacancy;

/**
 * A seat that has to be filled ("opengevallen plaats", W 1).
 *
 * @param seat the seat
 * @param appointmentId the appointment that left it open
 * @param list number of the list on which the one who leaves was elected
 * @param kind for good or for a time
 * @param ground why it is open
 * @param knownOn when the chair of the committee learnt of it
 * @param effective the day on which a resignation takes effect
 * @param attempts appointments to it, in order
 * @param decision who was passed over in the last decision, and why; absent before the first
 */
public record SeatVacancy(
        int seat,
        String appointmentId,
        int list,
        Vacancy.Kind kind,
        Ground ground,
        LocalDate knownOn,
        Optional<LocalDate> effective,
        List<String> attempts,
        Optional<Decision> decision) {

    /** Copies the list. */
    public SeatVacancy {
        attempts = List.copyOf(attempts);
    }

    /** Why a seat is open. */
    public enum Ground {
        /** The appointed person refused. */
        REFUSED,
        /** Nothing was received in time. */
        DEEMED_REFUSED,
        /** The appointed person came back on the acceptance. */
        WITHDRAWN,
        /** The council did not admit. */
        NOT_ADMITTED,
        /** The membership ends. */
        MEMBERSHIP_ENDED,
        /** The member is on temporary leave. */
        LEAVE
    }

    /** Where it stands. */
    public enum State {
        /** Nobody is appointed. */
        OPEN,
        /** Somebody is appointed. */
        FILLED,
        /** It was decided that there is no successor. */
        EMPTY
    }

    /**
     * The committee's decision.
     *
     * @param decidedOn when
     * @param appointmentId the new appointment; blank if there is no successor
     * @param passedOver who ranked higher, and why they were passed over
     * @param steps how it was decided
     * @param by who decided
     */
    public record Decision(
            LocalDate decidedOn, String appointmentId, List<PassedOver> passedOver, List<Step> steps, String by) {

        /** Copies the lists. */
        public Decision {
            passedOver = List.copyOf(passedOver);
            steps = List.copyOf(steps);
        }
    }

    /** Where it stands. */
    public State state() {
        return decision.map(made -> made.appointmentId().isEmpty() ? State.EMPTY : State.FILLED)
                .orElse(State.OPEN);
    }

    /** With the committee's decision. */
    public SeatVacancy decided(Decision made) {
        List<String> all = new ArrayList<>(attempts);
        if (!made.appointmentId().isEmpty()) {
            all.add(made.appointmentId());
        }
        return new SeatVacancy(seat, appointmentId, list, kind, ground, knownOn, effective, all, Optional.of(made));
    }

    /** Open again, because whoever was appointed does not come; known on that day. */
    public SeatVacancy reopened(LocalDate day) {
        return new SeatVacancy(seat, appointmentId, list, kind, ground, day, effective, attempts, Optional.empty());
    }
}
