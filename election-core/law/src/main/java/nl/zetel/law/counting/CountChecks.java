package nl.zetel.law.counting;

import java.util.List;
import nl.zetel.law.LegalBasis;

/** The Kiesraad's checks of the count of one polling station, by their codes. */
@LegalBasis({"Kieswet Na 26", "Kieswet P 20(1)"})
public final class CountChecks {

    private CountChecks() {}

    /** As {@link #check(PollingStationCount, boolean)}, of a report of the first session. */
    public static List<CountFinding> check(PollingStationCount count) {
        return check(count, true);
    }

    /**
     * What is inconsistent (F) or implausible (W) in the count, about in the order of the codes.
     *
     * @param count the count
     * @param firstSession whether its report is of the municipal committee's first session, not of a later one
     */
    public static List<CountFinding> check(PollingStationCount count, boolean firstSession) {
        Findings findings = new Findings();
        QuestionsCheck.check(count, firstSession, findings);
        TotalsCheck.check(count, findings);
        DifferencesCheck.check(count, findings);
        ListTotalsCheck.check(count, findings);
        WarningsCheck.check(count, findings);
        return findings.all();
    }
}
