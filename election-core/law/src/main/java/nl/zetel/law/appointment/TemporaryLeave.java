package nl.zetel.law.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import nl.zetel.law.Step;
import nl.zetel.law.calendar.DutchDate;

/**
 * The decision on a request for temporary leave.
 *
 * @param obstacles everything that stands in the way; empty if leave is granted
 * @param start first day of the leave, if it is granted and known
 * @param returns the day on which the membership revives and the replacement ends
 * @param steps how it was decided
 */
@LegalBasis({"Kieswet X 10", "Kieswet X 11", "Kieswet X 12"})
public record TemporaryLeave(
        List<LeaveObstacle> obstacles, Optional<LocalDate> start, Optional<LocalDate> returns, List<Step> steps) {

    /** Copies the lists. */
    public TemporaryLeave {
        obstacles = List.copyOf(obstacles);
        steps = List.copyOf(steps);
    }

    /** Whether leave is granted. */
    public boolean isGranted() {
        return obstacles.isEmpty();
    }

    /**
     * Decides on a request.
     *
     * @throws nl.zetel.law.RefusalException {@code NO_RULESET} if no rules are known for the day of the request
     */
    public static TemporaryLeave decide(LeaveRequest request) {
        LeaveRules rules = LeaveRules.of(Ruleset.forNominationDay(request.requested()));
        List<LeaveObstacle> obstacles = obstacles(request, rules);
        if (!obstacles.isEmpty()) {
            return new TemporaryLeave(obstacles, Optional.empty(), Optional.empty(), refusal(obstacles));
        }
        Optional<LocalDate> start = start(request.reason());
        Optional<LocalDate> returns = start.map(day -> day.plusWeeks(rules.weeks()));
        return new TemporaryLeave(obstacles, start, returns, grant(start, returns));
    }

    private static List<LeaveObstacle> obstacles(LeaveRequest request, LeaveRules rules) {
        List<LeaveObstacle> obstacles = new ArrayList<>();
        if (!request.note()) {
            obstacles.add(LeaveObstacle.NO_NOTE);
        }
        if (request.reason() instanceof LeaveRequest.Pregnancy pregnancy) {
            pregnancy(pregnancy, rules).ifPresent(obstacles::add);
        }
        if (request.reason() instanceof LeaveRequest.Illness illness && illness.weeks() < rules.illnessWeeks()) {
            obstacles.add(LeaveObstacle.TOO_SHORT);
        }
        if (rules.notAtEndOfTerm()
                && !request.requested().isBefore(request.termEnds().minusWeeks(rules.weeks()))) {
            obstacles.add(LeaveObstacle.END_OF_TERM);
        }
        if (request.earlierLeaves() >= rules.perTerm()) {
            obstacles.add(LeaveObstacle.TOO_OFTEN);
        }
        return obstacles;
    }

    @LegalBasis("Kieswet X 10(1)")
    private static Optional<LeaveObstacle> pregnancy(LeaveRequest.Pregnancy pregnancy, LeaveRules rules) {
        if (pregnancy.start().isBefore(pregnancy.dueDate().minusWeeks(rules.earliestWeeks()))) {
            return Optional.of(LeaveObstacle.TOO_EARLY);
        }
        return pregnancy.start().isAfter(pregnancy.dueDate().minusWeeks(rules.latestWeeks()))
                ? Optional.of(LeaveObstacle.TOO_LATE)
                : Optional.empty();
    }

    @LegalBasis({"Kieswet X 10(1)", "Kieswet X 10(2)"})
    private static Optional<LocalDate> start(LeaveRequest.Reason reason) {
        if (reason instanceof LeaveRequest.Pregnancy pregnancy) {
            return Optional.of(pregnancy.start());
        }
        return reason instanceof LeaveRequest.Illness illness
                ? illness.decided().map(day -> day.plusDays(1))
                : Optional.empty();
    }

    private static List<Step> refusal(List<LeaveObstacle> obstacles) {
        return obstacles.stream()
                .map(obstacle -> Step.of(obstacle.article(), obstacle.detail()))
                .toList();
    }

    private static List<Step> grant(Optional<LocalDate> start, Optional<LocalDate> returns) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("Kieswet X 11(2)", AppointmentTexts.of("LEAVE_GRANTED")));
        start.ifPresent(
                day -> steps.add(Step.of("Kieswet X 11(3)", AppointmentTexts.of("LEAVE_STARTS", DutchDate.of(day)))));
        returns.ifPresent(
                day -> steps.add(Step.of("Kieswet X 10(3)", AppointmentTexts.of("LEAVE_ENDS", DutchDate.of(day)))));
        steps.add(Step.of("Kieswet X 11(4)", AppointmentTexts.of("LEAVE_TELL_COMMITTEE")));
        return steps;
    }
}
