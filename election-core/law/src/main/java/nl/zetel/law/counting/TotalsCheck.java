package nl.zetel.law.counting;

import static nl.zetel.law.counting.Findings.fields;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.CountField.Kind;

/** The sums of a report (F.201 to F.204). */
@LegalBasis({"Kieswet Na 26(2)", "Kieswet P 20(1)"})
final class TotalsCheck {

    private TotalsCheck() {}

    static void check(PollingStationCount count, Findings findings) {
        checkVoters(count, findings);
        long lists = sumOfLists(count);
        Ballots ballots = count.ballots();
        if (lists > 0 && ballots.onCandidates() == 0) {
            findings.add(count, "F.204", fields(Kind.E), lists);
            return;
        }
        if (lists != ballots.onCandidates()) {
            findings.add(count, "F.202", linesAndTotal(count), lists, ballots.onCandidates());
        }
        long sum = ballots.onCandidates() + ballots.blank() + ballots.invalid();
        if (sum != ballots.cast()) {
            findings.add(count, "F.203", fields(Kind.E, Kind.F, Kind.G, Kind.H), sum, ballots.cast());
        }
    }

    private static void checkVoters(PollingStationCount count, Findings findings) {
        Admission admission = count.admission();
        long sum = admission.pollCards() + admission.proxies() + admission.voterCards();
        if (sum != admission.admitted()) {
            findings.add(count, "F.201", fields(Kind.A, Kind.B, Kind.C, Kind.D), sum, admission.admitted());
        }
    }

    private static long sumOfLists(PollingStationCount count) {
        long sum = 0;
        for (ListCount list : count.lists()) {
            sum += list.inSummary();
        }
        return sum;
    }

    private static List<CountField> linesAndTotal(PollingStationCount count) {
        List<CountField> fields = new ArrayList<>();
        count.lists().forEach(list -> fields.add(CountField.ofList(Kind.E, list.number())));
        fields.add(CountField.of(Kind.E));
        return fields;
    }
}
