package nl.zetel.plugin.eml;

import java.util.Map;
import nl.zetel.api.document.Votes;
import nl.zetel.api.document.Votes.CandidateVotes;
import nl.zetel.api.document.Votes.ListVotes;
import nl.zetel.api.document.Votes.UncountedReason;

/** Checks the votes of one station, or of all together. */
final class VotesCheck {

    private final Findings findings;
    private final String place;

    VotesCheck(Findings findings, String place) {
        this.findings = findings;
        this.place = place;
    }

    /** Checks sums and numbers. */
    void check(Votes votes) {
        long sum = 0;
        int previous = 0;
        for (ListVotes list : votes.lists()) {
            if (list.list() <= previous) {
                findings.error("LIST_NUMBERS", place + ".lists[" + list.list() + "]", list.list());
            }
            previous = list.list();
            sum += list.total();
            check(list);
        }
        if (sum != votes.totalCounted()) {
            findings.error("SUM_OF_LISTS", place, sum, votes.totalCounted());
        }
        ballots(votes);
    }

    private void check(ListVotes list) {
        long sum = 0;
        int previous = 0;
        int misplaced = 0;
        for (CandidateVotes candidate : list.candidates()) {
            if (candidate.candidate() <= previous && misplaced == 0) {
                misplaced = candidate.candidate();
            }
            previous = candidate.candidate();
            sum += candidate.votes();
        }
        if (misplaced > 0) {
            findings.error("CANDIDATE_NUMBERS", place(list), list.list(), misplaced);
        }
        if (sum != list.total()) {
            findings.error("SUM_OF_CANDIDATES", place(list), list.list(), sum, list.total());
        }
    }

    private void ballots(Votes votes) {
        Map<UncountedReason, Long> reasons = votes.uncounted();
        Long admitted = reasons.get(UncountedReason.ADMITTED_VOTERS);
        if (admitted == null) {
            return;
        }
        long documents = value(reasons, UncountedReason.VALID_POLL_CARDS)
                + value(reasons, UncountedReason.VALID_PROXIES)
                + value(reasons, UncountedReason.VALID_VOTER_CARDS);
        if (documents != admitted) {
            findings.warning("ADMITTED_VOTERS", place, documents, admitted);
        }
        long found = votes.totalCounted() + votes.blank() + votes.invalid();
        long expected =
                admitted + value(reasons, UncountedReason.MORE_BALLOTS) - value(reasons, UncountedReason.FEWER_BALLOTS);
        if (found != expected) {
            findings.warning("BALLOTS", place, found, expected);
        }
    }

    private static long value(Map<UncountedReason, Long> reasons, UncountedReason reason) {
        return reasons.getOrDefault(reason, 0L);
    }

    private String place(ListVotes list) {
        return place + ".lists[" + list.list() + "]";
    }
}
