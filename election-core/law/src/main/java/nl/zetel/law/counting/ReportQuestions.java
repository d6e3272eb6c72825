package nl.zetel.law.counting;

import java.util.Set;
import java.util.TreeSet;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.Difference.Answer;

/**
 * The questions with boxes that the forms of 2023 and later ask beside the numbers. A box that was not ticked is not in its
 * set; those of the other kind of count are empty.
 *
 * @param investigated centrally counted (model Na 31-2, annex): was there an extra investigation for another reason than an
 *     unexplained difference
 * @param recounted centrally counted: were ballots counted again because of it
 * @param stationUnexplained centrally counted: did the station itself have an unexplained difference
 * @param stationListsDiffer centrally counted: did the station count other votes per list
 * @param corrigendum counted by the station: is there a corrigendum to its report
 * @param sheet counted by the station: is there an insert sheet ("inlegvel") about checks and corrections
 * @param reasons insert sheet: why the municipal committee checked
 * @param corrected insert sheet: are there corrected numbers
 */
@LegalBasis("Kieswet Na 12")
public record ReportQuestions(
        Set<Answer> investigated,
        Set<Answer> recounted,
        Set<Answer> stationUnexplained,
        Set<Answer> stationListsDiffer,
        Set<Answer> corrigendum,
        Set<Answer> sheet,
        Set<Reason> reasons,
        Set<Answer> corrected) {

    /** Copies the sets, in order. */
    public ReportQuestions {
        investigated = new TreeSet<>(investigated);
        recounted = new TreeSet<>(recounted);
        stationUnexplained = new TreeSet<>(stationUnexplained);
        stationListsDiffer = new TreeSet<>(stationListsDiffer);
        corrigendum = new TreeSet<>(corrigendum);
        sheet = new TreeSet<>(sheet);
        reasons = new TreeSet<>(reasons);
        corrected = new TreeSet<>(corrected);
    }

    /** Why the municipal committee checked a station. */
    public enum Reason {
        /** The report has an unexplained difference. */
        UNEXPLAINED_DIFFERENCE,
        /** Another error was suspected. */
        OTHER_ERROR,
        /** The central committee asked for it. */
        CENTRAL_COMMITTEE
    }

    /** Nothing is ticked. */
    public static ReportQuestions none() {
        return new ReportQuestions(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
