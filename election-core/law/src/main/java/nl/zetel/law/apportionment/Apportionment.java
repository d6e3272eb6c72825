package nl.zetel.law.apportionment;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;

/**
 * The apportionment of the seats ("zetelverdeling") of a municipal council over the lists, and of the seats of each list
 * over its candidates. A pure function; where the Kiesraad's software and OSV differ, the Kiesraad's reading.
 */
@LegalBasis({
    "Kieswet P 5",
    "Kieswet P 6",
    "Kieswet P 7",
    "Kieswet P 8",
    "Kieswet P 9",
    "Kieswet P 10",
    "Kieswet P 14",
    "Kieswet P 15",
    "Kieswet P 17",
    "Kieswet P 19",
    "Kieswet P 19a"
})
public final class Apportionment {

    private Apportionment() {}

    /**
     * Calculates up to the end, or up to the first lot that has no answer.
     *
     * @throws nl.zetel.law.RefusalException if the input cannot be calculated, if an answer is none of the options of its
     *     lot or was not asked, or if no version of the law is known for the day of nomination
     */
    public static ApportionmentOutcome calculate(ApportionmentInput input) {
        return calculate(input, ApportionmentRules.of(Ruleset.forNominationDay(input.nominationDay())));
    }

    static ApportionmentOutcome calculate(ApportionmentInput input, ApportionmentRules rules) {
        Standings standings = new Standings(InputCheck.contest(input, rules));
        Lots lots = new Lots(input.lots());
        giveSeats(standings, lots);
        List<ListOutcome> lists = Nomination.of(standings, lots);
        if (!lots.isPending()) {
            lots.refuseUnasked();
        }
        return new ApportionmentOutcome(
                ElectoralQuota.of(standings.contest()),
                PreferenceVotes.threshold(standings.contest()),
                standings.fullSeats(),
                standings.residualSeats(),
                standings.unassigned(),
                lists,
                lots.pending(),
                standings.steps(),
                lots.isPending() ? List.of() : warnings(standings));
    }

    /** P 6 was applied when the standings began. */
    private static void giveSeats(Standings standings, Lots lots) {
        boolean complete = ResidualSeats.give(standings, lots, false)
                && AbsoluteMajority.apply(standings, lots)
                && ListExhaustion.apply(standings, lots);
        assert complete != lots.isPending() : "either complete or waiting for a lot";
    }

    private static List<ApportionmentWarning> warnings(Standings standings) {
        List<ApportionmentWarning> warnings = new ArrayList<>(2);
        if (standings.unassigned() > 0) {
            warnings.add(ApportionmentWarning.SEATS_UNASSIGNED);
        }
        if (standings.has(StepKind.ABSOLUTE_MAJORITY) && standings.has(StepKind.LIST_EXHAUSTION)) {
            warnings.add(ApportionmentWarning.ABSOLUTE_MAJORITY_AND_LIST_EXHAUSTION);
        }
        return warnings;
    }
}
