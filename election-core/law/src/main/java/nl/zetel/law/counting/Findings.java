package nl.zetel.law.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.zetel.api.Severity;
import nl.zetel.law.counting.CountField.Kind;
import nl.zetel.law.text.Texts;

/** Collects findings about a station and gives them their texts. */
final class Findings {

    private static final Texts TEXTS = Texts.nextTo(Findings.class);

    private final List<CountFinding> findings = new ArrayList<>();

    /** A contradiction in the report or an implausible number in it. */
    void add(PollingStationCount count, String code, List<CountField> fields, Object... values) {
        // The central committee cannot correct a report; it can only ask the committee that made it.
        String action = count.kind() == CountKind.CSB ? "CSB" : code;
        findings.add(finding(count.station(), code, action, fields, values));
    }

    /** Something that only shows beside the other stations. */
    void addPlausibility(String station, String code, List<CountField> fields, Object... values) {
        findings.add(finding(station, code, code, fields, values));
    }

    List<CountFinding> all() {
        return List.copyOf(findings);
    }

    static List<CountField> fields(Kind... kinds) {
        return Arrays.stream(kinds).map(CountField::of).toList();
    }

    private static CountFinding finding(
            String station, String code, String action, List<CountField> fields, Object... values) {
        return new CountFinding(
                station,
                code.startsWith("F.") ? Severity.ERROR : Severity.WARNING,
                code,
                TEXTS.get(code, values),
                TEXTS.get(code + ".why", values),
                TEXTS.get(action + ".action", values),
                fields);
    }
}
