package nl.zetel.server.counting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.Difference;
import nl.zetel.law.counting.ListCount;
import nl.zetel.server.counting.domain.Ballot.BallotList;

/** Counts to test with. */
final class Counts {

    private Counts() {}

    /** A ballot with lists of two candidates each. */
    static Ballot ballot(int lists) {
        List<BallotList> all = new ArrayList<>();
        for (int number = 1; number <= lists; number++) {
            all.add(new BallotList(number, "list-" + number, "Lijst " + number, 2));
        }
        return new Ballot(all);
    }

    /** A consistent report: the votes on the first candidate of each list, and one vote on each second candidate. */
    static EnteredCount count(long... firsts) {
        List<ListCount> lists = new ArrayList<>();
        long valid = 0;
        for (int i = 0; i < firsts.length; i++) {
            List<CandidateCount> candidates = List.of(new CandidateCount(1, firsts[i]), new CandidateCount(2, 1));
            lists.add(new ListCount(i + 1, firsts[i] + 1, firsts[i] + 1, candidates));
            valid += firsts[i] + 1;
        }
        return new EnteredCount(
                valid,
                0,
                0,
                valid,
                valid,
                0,
                0,
                valid,
                Set.of(Difference.Comparison.EQUAL),
                0,
                0,
                Set.of(),
                "",
                lists,
                java.util.Optional.empty());
    }
}
