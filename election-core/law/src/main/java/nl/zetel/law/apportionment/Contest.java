package nl.zetel.law.apportionment;

import java.util.List;

/**
 * A checked election; lists and candidates ascend by number, and a list is referred to by its place here.
 *
 * @param rules numbers that the law fixes
 * @param seats seats of the council
 * @param totalVotes votes on all candidates, more than none
 * @param lists lists
 * @param votes votes per list
 * @param candidates candidates per list
 * @param preferenceFloor the most votes that are not above the preference threshold: the threshold rounded down
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the calculation fast
record Contest(
        ApportionmentRules rules,
        int seats,
        long totalVotes,
        List<ListVotes> lists,
        long[] votes,
        List<List<CandidateVotes>> candidates,
        long preferenceFloor) {

    static Contest of(
            ApportionmentRules rules,
            int seats,
            List<ListVotes> lists,
            long[] votes,
            List<List<CandidateVotes>> candidates) {
        long total = 0;
        for (long each : votes) {
            total += each;
        }
        return new Contest(
                rules, seats, total, lists, votes, candidates, rules.preferencePercent(seats) * total / (100L * seats));
    }

    int size() {
        return votes.length;
    }

    int number(int list) {
        return lists.get(list).number();
    }

    /** The place of the list with that number; {@link Lots#PENDING} for the answer that is not there yet. */
    int indexOf(int number) {
        for (int list = 0; list < size(); list++) {
            if (number(list) == number) {
                return list;
            }
        }
        return Lots.PENDING;
    }

    boolean isLarge() {
        return rules.isLarge(seats);
    }

    /** Whether the list has at least that percentage of the quota: {@code votes >= percent/100 * total/seats}. */
    boolean reachesPercentOfQuota(int list, int percent) {
        return 100 * votes[list] * seats >= percent * totalVotes;
    }

    int preferencePercent() {
        return rules.preferencePercent(seats);
    }

    /** Whether a candidate with these votes has more than the preference threshold. */
    boolean isAboveThreshold(long candidateVotes) {
        return candidateVotes > preferenceFloor;
    }
}
