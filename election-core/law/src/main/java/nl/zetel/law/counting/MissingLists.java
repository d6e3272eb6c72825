package nl.zetel.law.counting;

import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.CountField.Kind;

/**
 * A list without votes at one station, though its votes elsewhere let expect some: in 2017 only the first four lists of a
 * constituency were counted, and more than 7,600 votes were lost for good.
 */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
final class MissingLists {

    private MissingLists() {}

    static void check(Station station, Plausibility scope) {
        if (station.votes() == 0) {
            return;
        }
        for (int list : scope.totals().lists()) {
            check(station, list, scope);
        }
    }

    private static void check(Station station, int number, Plausibility scope) {
        Optional<ListCount> list = station.count().list(number);
        long expected = scope.totals().expectedOfMissing(station, number);
        boolean isEmpty = list.isPresent()
                && list.get().sum() == 0
                && expected >= scope.thresholds().missingVotes();
        if (list.isEmpty() || isEmpty) {
            scope.findings()
                    .addPlausibility(
                            station.id(),
                            "LIST_MISSING",
                            List.of(CountField.ofList(Kind.LIST_TOTAL, number)),
                            number,
                            scope.totals().ofList(number),
                            expected);
        }
    }
}
