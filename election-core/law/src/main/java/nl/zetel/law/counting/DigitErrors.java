package nl.zetel.law.counting;

import java.util.List;
import java.util.OptionalLong;
import nl.zetel.law.LegalBasis;

/** A number far from the expected one that a slip of the keys explains: in 2014 a recount found 121 for 12. */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
final class DigitErrors {

    private DigitErrors() {}

    static void check(Station station, Plausibility scope) {
        for (ListCount list : station.count().lists()) {
            for (CandidateCount candidate : list.candidates()) {
                long expected = scope.totals().expected(station, list.number(), candidate);
                intended(candidate.votes(), expected, scope.thresholds())
                        .ifPresent(intended -> report(station, list, candidate, expected, intended, scope));
            }
        }
    }

    private static OptionalLong intended(long votes, long expected, PlausibilityThresholds thresholds) {
        long smaller = Math.min(votes, expected);
        long larger = Math.max(votes, expected);
        if (larger - smaller < thresholds.farVotes()) {
            return OptionalLong.empty();
        }
        if (larger >= thresholds.farFactor() * smaller) {
            OptionalLong intended = DigitSlip.oneDigit(votes, expected);
            if (intended.isPresent()) {
                return intended;
            }
        }
        return larger >= thresholds.swapFactor() * smaller ? DigitSlip.swap(votes, expected) : OptionalLong.empty();
    }

    private static void report(
            Station station,
            ListCount list,
            CandidateCount candidate,
            long expected,
            long intended,
            Plausibility scope) {
        scope.findings()
                .addPlausibility(
                        station.id(),
                        "DIGIT_ERROR",
                        List.of(CountField.ofCandidate(list.number(), candidate.number())),
                        candidate.number(),
                        list.number(),
                        candidate.votes(),
                        expected,
                        intended);
    }
}
