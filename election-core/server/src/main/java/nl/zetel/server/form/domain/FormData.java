package nl.zetel.server.form.domain;

import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.document.domain.FormLine;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.Submitter;

/**
 * What the forms of a list are filled in from. Personal data.
 *
 * @param election the election
 * @param list the list
 * @param exempt whether it needs no support declarations and no deposit (H 4(8), H 14(2))
 * @param groups the groups whose designation stands above it; several for a combined one, none for an unnamed list
 * @param combined whether the designation is a combined one
 * @param numbersShown whether citizen service numbers are written in full
 */
public record FormData(
        Election election,
        CandidateList list,
        boolean exempt,
        List<Group> groups,
        boolean combined,
        boolean numbersShown) {

    /** Copies the list. */
    public FormData {
        groups = List.copyOf(groups);
    }

    /**
     * A group that is in the register.
     *
     * @param designation its designation
     * @param statutoryName name of the association
     * @param agent authorised agent; blank while unknown
     */
    public record Group(String designation, String statutoryName, String agent) {}

    /** What stands above the list, or that nothing does. */
    String designation() {
        return list.head().designation().isBlank()
                ? "geen (blanco lijst)"
                : list.head().designation();
    }

    /** Who hands the list in, if that is known. */
    Optional<Submitter> submitter() {
        return list.submitters().stream()
                .filter(submitter -> !submitter.substitute())
                .findFirst();
    }

    /** Which election and which list, for the head of every form. */
    FilledForm.Part head() {
        return FilledForm.Part.lines(
                "Verkiezing en lijst",
                FormLine.of("Verkiezing", election.name()),
                FormLine.of("Gemeente", election.municipalityName()),
                FormLine.of("Dag van de kandidaatstelling", DutchDate.withWeekday(election.nominationDay())),
                FormLine.of("Aanduiding", designation()));
    }

    /** The period in which support declarations are signed, in words. */
    String supportPeriod() {
        var entry = election.calendar().entry(CalendarKey.SUPPORT_DECLARATIONS);
        return "van "
                + entry.from().map(from -> DutchDate.of(from.toLocalDate())).orElse("") + " tot en met "
                + DutchDate.of(entry.until().toLocalDate());
    }
}
