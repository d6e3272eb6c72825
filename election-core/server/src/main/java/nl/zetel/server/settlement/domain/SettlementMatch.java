package nl.zetel.server.settlement.domain;

import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.SettlementReports;

/**
 * A person of whom other committees wrote. Personal data.
 *
 * @param candidate the person, as the first message has it
 * @param reportedBy municipalities that reported the person (I 1(2)), each once
 * @param noticesFrom municipalities that told that others reported the person too (I 1(3))
 * @param passedOnTo municipalities that were told of the other reports
 * @param own where the person stands, or may stand, on lists of this election
 */
public record SettlementMatch(
        ReportedCandidate candidate,
        List<String> reportedBy,
        List<String> noticesFrom,
        List<String> passedOnTo,
        List<Own> own) {

    /** Copies the lists. */
    public SettlementMatch {
        reportedBy = List.copyOf(reportedBy);
        noticesFrom = List.copyOf(noticesFrom);
        passedOnTo = List.copyOf(passedOnTo);
        own = List.copyOf(own);
    }

    /** A candidate of this election who is, or may be, the person. */
    public record Own(String listId, int position, ReportedCandidate.Likeness likeness) {}

    /** Whether the committees that reported the person have to be told of each other. */
    @LegalBasis("Kieswet I 1(3)")
    public boolean mustBePassedOn() {
        return SettlementReports.mustBePassedOn(reportedBy.size());
    }

    /** Municipalities that still have to be told. */
    public List<String> untold() {
        return mustBePassedOn()
                ? reportedBy.stream().filter(each -> !passedOnTo.contains(each)).toList()
                : List.of();
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "SettlementMatch[…]";
    }
}
