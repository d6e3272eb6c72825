package nl.zetel.law.counting;

import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.CountField.Kind;

/** The total of every list against its candidates and against its line E.x (F.401 to F.403). */
@LegalBasis({"Kieswet Na 26(2)", "Kieswet P 20(1)"})
final class ListTotalsCheck {

    private ListTotalsCheck() {}

    static void check(PollingStationCount count, Findings findings) {
        count.lists().forEach(list -> check(count, list, findings));
    }

    private static void check(PollingStationCount count, ListCount list, Findings findings) {
        int number = list.number();
        long sum = list.sum();
        List<CountField> total = List.of(CountField.ofList(Kind.LIST_TOTAL, number));
        if (list.total() == 0 && (sum > 0 || list.inSummary() > 0)) {
            findings.add(count, "F.401", total, number, sum, list.inSummary());
            return;
        }
        if (list.total() != sum) {
            findings.add(count, "F.402", total, number, sum, list.total());
        }
        if (list.total() != list.inSummary()) {
            List<CountField> both =
                    List.of(CountField.ofList(Kind.LIST_TOTAL, number), CountField.ofList(Kind.E, number));
            findings.add(count, "F.403", both, number, list.inSummary(), list.total());
        }
    }
}
