package nl.zetel.law.apportionment;

import nl.zetel.law.LegalBasis;

/** Full seats ("volle zetels"): as many as the quota goes into the votes of the list. */
@LegalBasis("Kieswet P 6")
final class FullSeats {

    private FullSeats() {}

    static int[] of(Contest contest) {
        int[] seats = new int[contest.size()];
        for (int i = 0; i < seats.length; i++) {
            seats[i] = (int) (contest.votes()[i] * contest.seats() / contest.totalVotes());
        }
        return seats;
    }
}
