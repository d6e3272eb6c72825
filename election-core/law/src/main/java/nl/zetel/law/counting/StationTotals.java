package nl.zetel.law.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.zetel.law.RefusalException;

/** The votes of one or more stations, and what they let expect at one of them. */
final class StationTotals {

    private record Candidate(int list, int number) {}

    private final Map<Integer, Long> lists = new TreeMap<>();
    private final Map<Candidate, Long> candidates = new HashMap<>();
    private long all;

    /** @throws RefusalException if there are more than 999,999,999 votes now: beyond that the products do not fit */
    void add(PollingStationCount station) {
        for (ListCount list : station.lists()) {
            long sum = list.sum();
            lists.merge(list.number(), sum, Long::sum);
            all += sum;
            for (CandidateCount candidate : list.candidates()) {
                candidates.merge(new Candidate(list.number(), candidate.number()), candidate.votes(), Long::sum);
            }
        }
        if (all > Numbers.MAXIMUM) {
            throw new RefusalException(
                    "TOO_MANY_VOTES", "De stembureaus hebben samen meer dan " + Numbers.MAXIMUM + " stemmen.");
        }
    }

    /** The votes per list of the others, where one of these stations is left out. */
    StationTotals without(StationTotals one) {
        StationTotals others = new StationTotals();
        lists.forEach((list, votes) -> others.lists.put(list, votes - one.ofList(list)));
        others.all = all - one.all;
        return others;
    }

    Set<Integer> lists() {
        return lists.keySet();
    }

    long all() {
        return all;
    }

    long ofList(int list) {
        return lists.getOrDefault(list, 0L);
    }

    private long ofCandidate(int list, int number) {
        return candidates.getOrDefault(new Candidate(list, number), 0L);
    }

    /** Votes of the candidate at the other stations. */
    long elsewhere(int list, CandidateCount candidate) {
        return ofCandidate(list, candidate.number()) - candidate.votes();
    }

    /** Whether other stations than this one have votes. */
    boolean hasOthers(Station station) {
        return all > station.votes();
    }

    /** What a list without votes there would have, if its share was that of the other stations. */
    long expectedOfMissing(Station station, int list) {
        return expected(station.votes(), 0, ofList(list));
    }

    /** What the candidate would have there, if the share was that of the other stations. */
    long expected(Station station, int list, CandidateCount candidate) {
        return expected(station.votes(), candidate.votes(), ofCandidate(list, candidate.number()));
    }

    /**
     * The other votes of the station, times the ratio of these to the other votes elsewhere: so a wrong number does not
     * count in its own expectation. 0 where nothing can be compared.
     */
    private long expected(long ofStation, long here, long everywhere) {
        long elsewhere = everywhere - here;
        long othersElsewhere = all - ofStation - elsewhere;
        return othersElsewhere == 0 ? 0 : (ofStation - here) * elsewhere / othersElsewhere;
    }
}
