package nl.zetel.law.apportionment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.zetel.law.LegalBasis;

/**
 * Election on preference votes ("voorkeurstemmen"): candidates with more votes than the threshold, in the order of their
 * votes, equal ones in the order of the list. A lot is drawn only where equal candidates compete for too few seats.
 */
@LegalBasis("Kieswet P 15")
final class PreferenceVotes {

    private PreferenceVotes() {}

    static PreferenceThreshold threshold(Contest contest) {
        int percent = contest.preferencePercent();
        return new PreferenceThreshold(percent, ElectoralQuota.percentage(contest, percent));
    }

    /** The living candidates above the threshold, by votes and then by number. */
    static CandidateVotes[] candidates(Contest contest, List<CandidateVotes> candidates) {
        long[] keys = new long[count(contest, candidates)];
        int next = 0;
        for (int i = 0; i < candidates.size() && next < keys.length; i++) {
            CandidateVotes candidate = candidates.get(i);
            if (isPreferred(contest, candidate)) {
                keys[next++] = (InputCheck.MAX_VOTES - candidate.votes()) << Integer.SIZE | i;
            }
        }
        Arrays.sort(keys);
        CandidateVotes[] sorted = new CandidateVotes[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = candidates.get((int) keys[i]);
        }
        return sorted;
    }

    private static int count(Contest contest, List<CandidateVotes> candidates) {
        int count = 0;
        for (int i = 0; i < candidates.size(); i++) {
            if (isPreferred(contest, candidates.get(i))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isPreferred(Contest contest, CandidateVotes candidate) {
        return !candidate.deceased() && contest.isAboveThreshold(candidate.votes());
    }

    /**
     * Puts the drawn candidates at the place of their seat.
     *
     * @return how many seats are settled; fewer than there are seats and candidates for them if a lot is pending
     */
    static int elect(int list, CandidateVotes[] preferred, int seats, Lots lots) {
        if (preferred.length <= seats) {
            return preferred.length;
        }
        int end = 0;
        for (int seat = 0; seat < seats; seat++) {
            end = seat < end ? end : endOfEqual(preferred, seat);
            if (end > seats && !draw(list, preferred, seat, end, seats - seat, lots)) {
                return seat;
            }
        }
        return seats;
    }

    private static int endOfEqual(CandidateVotes[] preferred, int start) {
        int end = start + 1;
        while (end < preferred.length && preferred[end].votes() == preferred[start].votes()) {
            end++;
        }
        return end;
    }

    private static boolean draw(int list, CandidateVotes[] preferred, int seat, int end, int left, Lots lots) {
        List<Integer> options = new ArrayList<>(end - seat);
        for (int i = seat; i < end; i++) {
            options.add(preferred[i].number());
        }
        int drawn = lots.drawCandidate(list, options, left);
        if (drawn == Lots.PENDING) {
            return false;
        }
        moveTo(preferred, seat, seat + options.indexOf(drawn));
        return true;
    }

    private static void moveTo(CandidateVotes[] preferred, int to, int from) {
        CandidateVotes moved = preferred[from];
        System.arraycopy(preferred, to, preferred, to + 1, from - to);
        preferred[to] = moved;
    }
}
