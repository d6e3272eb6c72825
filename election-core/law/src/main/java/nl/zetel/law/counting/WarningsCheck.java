package nl.zetel.law.counting;

import static nl.zetel.law.counting.Findings.fields;

import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.CountField.Kind;

/** Numbers that do not contradict each other, but are remarkable (W.201 to W.206). */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
final class WarningsCheck {

    private static final long REMARKABLE_PERCENT = 3;
    private static final long DIFFERENCE_PERCENT = 2;
    private static final long DIFFERENCE_BALLOTS = 15;

    private WarningsCheck() {}

    static void check(PollingStationCount count, Findings findings) {
        if (count.kind() != CountKind.CSB) {
            checkBallots(count, findings);
            checkDifference(count, findings);
        }
        if (count.ballots().cast() == 0) {
            findings.add(count, "W.204", fields(Kind.H));
        }
        if (count.kind() == CountKind.CSB) {
            checkEligible(count, findings);
        }
    }

    private static void checkBallots(PollingStationCount count, Findings findings) {
        Ballots ballots = count.ballots();
        if (isRemarkable(ballots.blank(), ballots.cast())) {
            findings.add(count, "W.201", fields(Kind.F), ballots.blank(), ballots.cast());
        }
        if (isRemarkable(ballots.invalid(), ballots.cast())) {
            findings.add(count, "W.202", fields(Kind.G), ballots.invalid(), ballots.cast());
        }
    }

    /** Without votes cast there is nothing to take a percentage of; W.204 says so. */
    private static boolean isRemarkable(long part, long cast) {
        return cast > 0 && Numbers.reachesPercent(part, REMARKABLE_PERCENT, cast);
    }

    private static void checkDifference(PollingStationCount count, Findings findings) {
        long admitted = count.admission().admitted();
        long cast = count.ballots().cast();
        long difference = Math.abs(admitted - cast);
        if (difference >= DIFFERENCE_BALLOTS && Numbers.reachesPercent(difference, DIFFERENCE_PERCENT, cast)) {
            findings.add(count, "W.203", fields(Kind.D, Kind.H), admitted, cast, difference);
        }
    }

    private static void checkEligible(PollingStationCount count, Findings findings) {
        Admission admission = count.admission();
        if (admission.eligible() == 0) {
            findings.add(count, "W.205", fields(Kind.Z));
        } else if (admission.eligible() < admission.pollCards()) {
            findings.add(count, "W.206", fields(Kind.Z), admission.eligible(), admission.pollCards());
        }
    }
}
