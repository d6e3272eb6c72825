package nl.zetel.law.counting;

import java.util.List;
import nl.zetel.law.LegalBasis;

/** What a typist is told of an entry beside another one (W.001), or after it was sent back (W.002). */
@LegalBasis("Kieswet P 20(1)")
public final class EntryWarnings {

    private EntryWarnings() {}

    /** The second entry has these fields otherwise than the first; what the first has is not told. */
    public static CountFinding differsFromFirst(String station, List<CountField> fields) {
        return finding(station, "W.001", fields);
    }

    /** These fields were sent back, to be read from paper again. */
    public static CountFinding sentBack(String station, List<CountField> fields) {
        return finding(station, "W.002", fields);
    }

    private static CountFinding finding(String station, String code, List<CountField> fields) {
        Findings findings = new Findings();
        findings.addPlausibility(station, code, fields, fields.size());
        return findings.all().get(0);
    }
}
