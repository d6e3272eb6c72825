package nl.zetel.law.list;

import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import nl.zetel.law.numbering.ListId;

/**
 * The reports to other committees of candidates who declared to settle here, so that a declaration for several
 * municipalities comes to light; from the rules of 2023.
 */
@LegalBasis({"Kieswet I 1(2)", "Kieswet I 1(3)"})
public final class SettlementReports {

    private SettlementReports() {}

    /**
     * A candidate to report to the committee of the municipality where the candidate lives.
     *
     * @param list the list
     * @param position position on it
     */
    public record Report(ListId list, int position) {}

    /** The candidates to report, by list and position; empty under the rules before 2023. */
    public static List<Report> due(Ruleset ruleset, List<ListFacts> lists) {
        if (ruleset.compareTo(Ruleset.R2023) < 0) {
            return List.of();
        }
        return lists.stream()
                .flatMap(list -> list.candidates().stream()
                        .filter(candidate -> candidate.home() == Home.ELSEWHERE)
                        .map(candidate -> new Report(list.list(), candidate.position())))
                .toList();
    }

    /** Whether reports from that many committees about one candidate have to be passed on to each of them. */
    public static boolean mustBePassedOn(int reports) {
        return reports >= 2;
    }
}
