package nl.zetel.law.designation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.calendar.ElectionCalendar;

/**
 * A request to register a designation: whether it can be handled for an election.
 *
 * @param receivedOn day on which it was received
 * @param completedOn day on which it was completed after a request to do so (Awb 4:5), if it was
 * @param association whether the group is an association with full legal capacity
 * @param documents what was handed in by now
 */
@LegalBasis({"Kieswet G 3(1)", "Kieswet G 3(3)"})
public record RegistrationRequest(
        LocalDate receivedOn, Optional<LocalDate> completedOn, boolean association, Set<RequestDocument> documents) {

    /** Copies the set. */
    public RegistrationRequest {
        documents = Set.copyOf(documents);
    }

    /** Where the request stands. */
    public enum Status {
        /** Everything is there in time. */
        COMPLETE,
        /** Something is missing; the group is asked to complete the request. */
        INCOMPLETE,
        /** Received or completed too late: put aside until the next election. */
        PUT_ASIDE,
        /** Not from an association with full legal capacity. */
        NOT_ADMISSIBLE
    }

    /**
     * What was found.
     *
     * @param status where the request stands
     * @param missing documents that are missing, in their order
     * @param deadline last day on which it can be received or completed for this election
     * @param steps how that was found
     */
    public record Review(Status status, List<RequestDocument> missing, LocalDate deadline, List<Step> steps) {

        /** Copies the lists. */
        public Review {
            missing = List.copyOf(missing);
            steps = List.copyOf(steps);
        }
    }

    /** Reviews the request for the election with that calendar. */
    @LegalBasis({"Kieswet G 3(1)", "Kieswet G 3(3)"})
    public Review review(ElectionCalendar calendar) {
        LocalDate deadline =
                calendar.entry(CalendarKey.REGISTRATION_DEADLINE).until().toLocalDate();
        Set<RequestDocument> missing = missing(calendar.nominationDay());
        boolean late = receivedOn.isAfter(deadline)
                || completedOn.filter(day -> day.isAfter(deadline)).isPresent();
        Status status = status(missing, late);
        return new Review(status, List.copyOf(missing), deadline, steps(missing, deadline, late));
    }

    private Set<RequestDocument> missing(LocalDate nominationDay) {
        Set<RequestDocument> missing = EnumSet.copyOf(
                DesignationParameters.forNominationDay(nominationDay).documents());
        missing.removeAll(documents);
        return missing;
    }

    private Status status(Set<RequestDocument> missing, boolean late) {
        if (!association) {
            return Status.NOT_ADMISSIBLE;
        }
        if (late) {
            return Status.PUT_ASIDE;
        }
        return missing.isEmpty() ? Status.COMPLETE : Status.INCOMPLETE;
    }

    private List<Step> steps(Set<RequestDocument> missing, LocalDate deadline, boolean late) {
        List<Step> steps = new ArrayList<>();
        steps.add(step("Kieswet G 3(1)", association ? "request.association" : "request.no.association"));
        Step documentStep = step("Kieswet G 3(3)", missing.isEmpty() ? "request.complete" : "request.incomplete");
        steps.add(missing.isEmpty() ? documentStep : documentStep.with("ontbreekt", List.copyOf(missing)));
        String time = late ? "request.late" : missing.isEmpty() ? "request.in.time" : "request.open";
        Step timeStep = step("Kieswet G 3(1)", time, DutchDate.of(deadline)).with("ontvangen", receivedOn);
        steps.add(completedOn.map(day -> timeStep.with("aangevuld", day)).orElse(timeStep));
        return steps;
    }

    private static Step step(String article, String key, Object... values) {
        return Step.of(article, ReviewCalculation.TEXTS.get(key, values));
    }
}
