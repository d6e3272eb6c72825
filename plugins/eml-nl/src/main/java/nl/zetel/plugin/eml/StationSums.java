package nl.zetel.plugin.eml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zetel.api.document.Votes;
import nl.zetel.api.document.Votes.CandidateVotes;
import nl.zetel.api.document.Votes.ListVotes;
import nl.zetel.api.document.Votes.UncountedReason;

/** Adds up the stations, to hold the sum against the totals that the document gives. */
final class StationSums {

    private final List<ListVotes> lists;
    private final long[] listSums;
    private final List<long[]> candidateSums = new ArrayList<>();
    private final Map<UncountedReason, Long> uncounted = new LinkedHashMap<>();
    private Votes total = new Votes(List.of(), 0, 0, 0, 0, Map.of());
    private long blank;
    private long invalid;
    private boolean broken;

    StationSums(List<ListVotes> lists) {
        this.lists = lists;
        this.listSums = new long[lists.size()];
        lists.forEach(list -> candidateSums.add(new long[list.candidates().size()]));
    }

    /** The totals that the stations are to add up to. */
    void expect(Votes votes) {
        total = votes;
    }

    /** A station could not be added: the sums say nothing. */
    void broken() {
        broken = true;
    }

    /** Whether a station has the lists and candidates of the totals, in the same order. */
    boolean hasSameLists(Votes station) {
        List<ListVotes> found = station.lists();
        if (found.size() != lists.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!hasSameCandidates(found.get(i), lists.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Adds a station that has the same lists. */
    void add(Votes station) {
        for (int i = 0; i < listSums.length; i++) {
            ListVotes list = station.lists().get(i);
            listSums[i] += list.total();
            long[] sums = candidateSums.get(i);
            for (int j = 0; j < sums.length; j++) {
                sums[j] += list.candidates().get(j).votes();
            }
        }
        blank += station.blank();
        invalid += station.invalid();
        station.uncounted().forEach((reason, votes) -> uncounted.merge(reason, votes, Long::sum));
    }

    /** Reports where sum and totals differ. */
    void report(Findings findings) {
        if (broken) {
            return;
        }
        for (int i = 0; i < listSums.length; i++) {
            report(lists.get(i), listSums[i], candidateSums.get(i), findings);
        }
        boolean same = blank == total.blank()
                && invalid == total.invalid()
                && total.uncounted().entrySet().stream()
                        .allMatch(entry ->
                                uncounted.getOrDefault(entry.getKey(), 0L).equals(entry.getValue()));
        if (!same) {
            findings.warning("BALLOT_SUMS_DIFFER", "total");
        }
    }

    private static void report(ListVotes list, long sum, long[] candidates, Findings findings) {
        String place = "total.lists[" + list.list() + "]";
        if (sum != list.total()) {
            findings.error("STATION_SUM_LIST", place, list.list(), sum, list.total());
        }
        for (int j = 0; j < candidates.length; j++) {
            CandidateVotes candidate = list.candidates().get(j);
            if (candidates[j] != candidate.votes()) {
                findings.error(
                        "STATION_SUM_CANDIDATE",
                        place + ".candidates[" + candidate.candidate() + "]",
                        list.list(),
                        candidate.candidate(),
                        candidates[j],
                        candidate.votes());
            }
        }
    }

    private static boolean hasSameCandidates(ListVotes found, ListVotes expected) {
        int size = expected.candidates().size();
        if (found.list() != expected.list() || found.candidates().size() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (found.candidates().get(i).candidate()
                    != expected.candidates().get(i).candidate()) {
                return false;
            }
        }
        return true;
    }
}
