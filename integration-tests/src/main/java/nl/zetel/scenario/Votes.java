package nl.zetel.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * The counts of 2018. Invented, but so that they give the real seats, and the real number of candidates who were elected on
 * preference.
 */
final class Votes {

    static final int STATIONS = 12;

    /** Votes per list. */
    static final List<Integer> TOTALS = List.of(2400, 1790, 840, 1190, 1760, 1830, 90);

    /** Shares of the candidates after the first, in thousandths of the list: two lists have a popular second one. */
    private static final List<Integer> SHARES = List.of(110, 70, 50);

    private static final List<Integer> SHARES_POPULAR = List.of(180, 70, 50);

    /** Share of each of the others. */
    private static final int OTHERS = 12;

    private Votes() {}

    /** Votes for the candidates of a list in its order; the first gets what the others did not. */
    static List<Integer> ofList(int list, int candidates) {
        int total = TOTALS.get(list - 1);
        List<Integer> shares = list == 5 || list == 6 ? SHARES_POPULAR : SHARES;
        List<Integer> votes = new ArrayList<>();
        for (int i = 0; i < candidates - 1; i++) {
            votes.add(total * (i < shares.size() ? shares.get(i) : OTHERS) / 1000);
        }
        votes.add(0, total - votes.stream().mapToInt(Integer::intValue).sum());
        return votes;
    }

    /** A station's part of a candidate's votes: even, and the rest to the first stations. */
    static int atStation(int votes, int station) {
        return votes / STATIONS + (station <= votes % STATIONS ? 1 : 0);
    }
}
