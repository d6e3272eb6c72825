package nl.zetel.law.counting;

import java.util.List;
import nl.zetel.law.LegalBasis;

/** The Kiesraad's checks of the count of one polling station, by their codes. */
@LegalBasis({"Kieswet Na 26", "Kieswet P 20(1)"})
public final class CountChecks {

    private CountChecks() {}

    /** What is inconsistent (F) or implausible (W) in the count; in the order of the codes. */
    public static List<CountFinding> check(PollingStationCount count) {
        Findings findings = new Findings();
        TotalsCheck.check(count, findings);
        DifferencesCheck.check(count, findings);
        ListTotalsCheck.check(count, findings);
        WarningsCheck.check(count, findings);
        return findings.all();
    }
}
