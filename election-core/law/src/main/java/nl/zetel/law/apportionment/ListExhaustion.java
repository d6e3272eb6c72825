package nl.zetel.law.apportionment;

import nl.zetel.law.LegalBasis;

/**
 * List exhaustion ("lijstuitputting"): seats for which a list has no living candidate pass to the other lists, as if the
 * giving of residual seats went on, without the lists that have no candidate left. Seats that no list can fill stay empty.
 */
@LegalBasis({"Kieswet P 10", "Kieswet P 19a"})
final class ListExhaustion {

    private ListExhaustion() {}

    /** @return whether it is done; otherwise a lot is pending */
    static boolean apply(Standings standings, Lots lots) {
        if (!takeSurplus(standings)) {
            return true;
        }
        return ResidualSeats.give(standings, lots, true);
    }

    private static boolean takeSurplus(Standings standings) {
        boolean taken = false;
        for (int list = 0; list < standings.contest().size(); list++) {
            while (standings.seats(list) > standings.living(list)) {
                standings.takeSurplus(list);
                taken = true;
            }
        }
        return taken;
    }
}
