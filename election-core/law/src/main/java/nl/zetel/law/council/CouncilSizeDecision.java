package nl.zetel.law.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.LegalDay;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;
import nl.zetel.law.calendar.DutchDate;

/**
 * The size of the council that is elected.
 *
 * @param seats seats
 * @param referenceDate day on which the inhabitants were counted
 * @param inhabitants inhabitants on that day
 * @param steps how it was found
 */
public record CouncilSizeDecision(int seats, LocalDate referenceDate, long inhabitants, List<Step> steps) {

    private static final int VOTE_AFTER_NOMINATION = 44;

    /** Copies the steps. */
    public CouncilSizeDecision {
        steps = List.copyOf(steps);
    }

    /**
     * A number of inhabitants that Statistics Netherlands established for a later day, at the council's written request.
     *
     * @param day the first day of the fourth month before that of nomination
     * @param inhabitants inhabitants on that day
     */
    public record LaterPopulation(LocalDate day, long inhabitants) {}

    /**
     * The size for an election with that day of nomination.
     *
     * @param inhabitants inhabitants on {@link #referenceDate(LocalDate)}
     * @param later a later number of inhabitants that was established, if one was
     * @throws RefusalException {@code REFERENCE_DATE_WRONG} if the later number is of another day than the act names;
     *     {@code INHABITANTS_OUT_OF_RANGE} for impossible numbers
     */
    @LegalBasis({"Gemeentewet 8(1)", "Gemeentewet 8(2)", "Gemeentewet 1(1)", "Gemeentewet 1(2)"})
    public static CouncilSizeDecision of(LocalDate nominationDay, long inhabitants, Optional<LaterPopulation> later) {
        later.ifPresent(population -> requireDay(population.day(), laterReferenceDate(nominationDay)));
        LocalDate day = later.map(LaterPopulation::day).orElse(referenceDate(nominationDay));
        long counted = later.map(LaterPopulation::inhabitants).orElse(inhabitants);
        int seats = CouncilSize.seats(counted);
        Step reference = Step.of(
                        later.isPresent() ? "Gemeentewet 1(2)" : "Gemeentewet 1(1)",
                        "Het aantal inwoners op " + DutchDate.of(day) + " telt")
                .with("inwoners", counted);
        Step size = Step.of("Gemeentewet 8(1)", "De raad heeft " + seats + " zetels")
                .with("zetels", seats);
        return new CouncilSizeDecision(seats, day, counted, List.of(reference, size));
    }

    /**
     * The size for the council of a redivided municipality, as the provincial executive determines it: by the inhabitants
     * on 1 January of the year of the election.
     *
     * @param electionDay day of the vote
     * @throws RefusalException {@code INHABITANTS_OUT_OF_RANGE} for impossible numbers
     */
    @LegalBasis({"Gemeentewet 8(1)", "Wet algemene regels herindeling 55(1)"})
    public static CouncilSizeDecision ofRedivision(LocalDate electionDay, long inhabitants) {
        LocalDate day = LegalDay.of(electionDay).withDayOfYear(1);
        int seats = CouncilSize.seats(inhabitants);
        Step reference = Step.of(
                        "Wet algemene regels herindeling 55(1)",
                        "Het aantal inwoners op " + DutchDate.of(day)
                                + " telt; gedeputeerde staten bepalen daarnaar het aantal zetels")
                .with("inwoners", inhabitants);
        Step size = Step.of("Gemeentewet 8(1)", "De raad heeft " + seats + " zetels")
                .with("zetels", seats);
        return new CouncilSizeDecision(seats, day, inhabitants, List.of(reference, size));
    }

    /** 1 January of the year before the election. */
    @LegalBasis("Gemeentewet 1(1)")
    public static LocalDate referenceDate(LocalDate nominationDay) {
        return LocalDate.of(
                LegalDay.of(nominationDay).plusDays(VOTE_AFTER_NOMINATION).getYear() - 1, 1, 1);
    }

    /** The first day of the fourth month before that of nomination. */
    @LegalBasis("Gemeentewet 1(2)")
    public static LocalDate laterReferenceDate(LocalDate nominationDay) {
        return LegalDay.of(nominationDay).withDayOfMonth(1).minusMonths(4);
    }

    private static void requireDay(LocalDate day, LocalDate expected) {
        if (!day.equals(expected)) {
            throw new RefusalException(
                    "REFERENCE_DATE_WRONG",
                    "Een later inwonertal is dat van " + DutchDate.of(expected) + ", niet van " + DutchDate.of(day));
        }
    }
}
