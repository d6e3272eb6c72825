package nl.zetel.law.counting;

import static nl.zetel.law.counting.Findings.fields;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.CountField.Kind;
import nl.zetel.law.counting.Difference.Comparison;

/** The difference between admitted voters and votes cast, and what the report says of it (F.301 to F.310, F.312). */
@LegalBasis({"Kieswet Na 26(3)", "Kieswet P 20(1)"})
final class DifferencesCheck {

    private final PollingStationCount count;
    private final Findings findings;
    private final long admitted;
    private final long cast;
    private final long more;
    private final long fewer;

    private DifferencesCheck(PollingStationCount count, Findings findings) {
        this.count = count;
        this.findings = findings;
        this.admitted = count.admission().admitted();
        this.cast = count.ballots().cast();
        this.more = count.difference().more();
        this.fewer = count.difference().fewer();
    }

    static void check(PollingStationCount count, Findings findings) {
        DifferencesCheck check = new DifferencesCheck(count, findings);
        switch (count.kind()) {
            case CSO, DSO -> check.checkReport();
            case CSB -> check.checkTotals();
        }
    }

    private void checkReport() {
        checkBoxes();
        if (cast == admitted) {
            checkNoDifference();
        } else if (cast > admitted) {
            checkMoreCast();
        } else {
            checkFewerCast();
        }
        if (cast != admitted && count.difference().explained().size() != 1) {
            add("F.310", Kind.EXPLANATION);
        }
    }

    private void checkBoxes() {
        if (isTicked(Comparison.EQUAL) && cast != admitted) {
            add("F.301", Kind.COMPARISON);
        }
        if (isTicked(Comparison.MORE_CAST) && cast <= admitted) {
            add("F.302", Kind.COMPARISON);
        }
        if (isTicked(Comparison.FEWER_CAST) && cast >= admitted) {
            add("F.303", Kind.COMPARISON);
        }
        if (count.difference().ticked().size() != 1) {
            add("F.304", Kind.COMPARISON);
        }
    }

    private boolean isTicked(Comparison box) {
        return count.difference().ticked().contains(box);
    }

    private void checkNoDifference() {
        List<CountField> filled = new ArrayList<>();
        if (more > 0) {
            filled.add(CountField.of(Kind.I));
        }
        if (fewer > 0) {
            filled.add(CountField.of(Kind.J));
        }
        if (!filled.isEmpty()) {
            findings.add(count, "F.305", filled, admitted, cast, more, fewer);
        }
    }

    private void checkMoreCast() {
        if (more != cast - admitted) {
            add("F.306", Kind.I);
        }
        if (fewer > 0) {
            add("F.307", Kind.I, Kind.J);
        }
    }

    private void checkFewerCast() {
        if (fewer != admitted - cast) {
            add("F.308", Kind.J);
        }
        if (more > 0) {
            add("F.309", Kind.I, Kind.J);
        }
    }

    private void checkTotals() {
        if (admitted != cast - more + fewer) {
            add("F.312", Kind.I, Kind.J);
        }
    }

    private void add(String code, Kind... kinds) {
        findings.add(count, code, fields(kinds), admitted, cast, more, fewer, Math.abs(cast - admitted));
    }
}
