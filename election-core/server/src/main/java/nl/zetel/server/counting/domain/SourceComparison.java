package nl.zetel.server.counting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.zetel.server.counting.domain.SourceDifference.Field;
import nl.zetel.server.counting.domain.SourceDifference.Source;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;

/** Holds the other sources against the entries, number by number. */
public final class SourceComparison {

    private final Sums total;
    private final Map<String, Sums> stations;
    private final List<SourceDifference> differences = new ArrayList<>();

    private SourceComparison(Sums total, Map<String, Sums> stations) {
        this.total = total;
        this.stations = stations;
    }

    /**
     * A total that was added up by hand.
     *
     * @param station number of the station; absent for all together
     * @param list number of the list
     * @param votes votes
     */
    public record ManualTotal(Optional<String> station, int list, long votes) {}

    /**
     * Every difference, first those with the totals by hand.
     *
     * @param total the entries of all stations together
     * @param stations the entries of each station, by its number
     * @param manual totals by hand
     * @param official the official count, if it was imported
     */
    public static List<SourceDifference> of(
            Sums total, Map<String, Sums> stations, List<ManualTotal> manual, Optional<OfficialCount> official) {
        SourceComparison comparison = new SourceComparison(total, stations);
        manual.forEach(comparison::compare);
        official.ifPresent(comparison::compare);
        return List.copyOf(comparison.differences);
    }

    private void compare(ManualTotal manual) {
        Sums ours = manual.station()
                .map(number -> stations.getOrDefault(number, empty()))
                .orElse(total);
        long votes = ours.list(manual.list()).map(ListSum::votes).orElse(0L);
        add(new SourceDifference(
                Source.MANUAL,
                Field.LIST,
                manual.station(),
                Optional.of(manual.list()),
                Optional.empty(),
                votes,
                manual.votes()));
    }

    /** A file with stations is compared station by station; its reader has held its totals against their sums. */
    private void compare(OfficialCount official) {
        if (official.stations().isEmpty()) {
            compare(Optional.empty(), total, official.total());
            return;
        }
        Map<String, Sums> theirs = new TreeMap<>();
        official.stations().forEach(station -> theirs.put(number(station.number()), station.sums()));
        Map<String, Sums> ours = new TreeMap<>();
        stations.forEach((number, sums) -> ours.put(number(number), sums));
        stations.forEach((number, sums) -> {
            Sums other = theirs.get(number(number));
            if (other == null) {
                missing(number, sums.cast(), 0);
            } else {
                compare(Optional.of(number), sums, other);
            }
        });
        official.stations().stream()
                .filter(station -> !ours.containsKey(number(station.number())))
                .forEach(station -> missing(station.number(), 0, station.sums().cast()));
    }

    private void missing(String station, long entries, long other) {
        differences.add(new SourceDifference(
                Source.OFFICIAL,
                Field.STATION,
                Optional.of(station),
                Optional.empty(),
                Optional.empty(),
                entries,
                other));
    }

    private void compare(Optional<String> station, Sums ours, Sums theirs) {
        Map<Integer, ListSum> lists = new TreeMap<>();
        theirs.lists().forEach(list -> lists.put(list.number(), list));
        ours.lists().forEach(list -> {
            ListSum other = lists.remove(list.number());
            compare(station, list, other == null ? new ListSum(list.number(), List.of()) : other);
        });
        lists.values().forEach(list -> compare(station, new ListSum(list.number(), List.of()), list));
        ballots(station, Field.POLL_CARDS, ours.pollCards(), theirs.pollCards());
        ballots(station, Field.PROXIES, ours.proxies(), theirs.proxies());
        ballots(station, Field.ADMITTED, ours.admitted(), theirs.admitted());
        ballots(station, Field.BLANK, ours.blank(), theirs.blank());
        ballots(station, Field.INVALID, ours.invalid(), theirs.invalid());
        ballots(station, Field.MORE, ours.more(), theirs.more());
        ballots(station, Field.FEWER, ours.fewer(), theirs.fewer());
    }

    private void compare(Optional<String> station, ListSum ours, ListSum theirs) {
        Map<Integer, Long> votes = new TreeMap<>();
        theirs.candidates().forEach(candidate -> votes.put(candidate.number(), candidate.votes()));
        for (CandidateSum candidate : ours.candidates()) {
            Long other = votes.remove(candidate.number());
            candidate(station, ours.number(), candidate.number(), candidate.votes(), other == null ? 0 : other);
        }
        votes.forEach((number, other) -> candidate(station, ours.number(), number, 0, other));
    }

    private void candidate(Optional<String> station, int list, int candidate, long entries, long other) {
        add(new SourceDifference(
                Source.OFFICIAL, Field.CANDIDATE, station, Optional.of(list), Optional.of(candidate), entries, other));
    }

    private void ballots(Optional<String> station, Field field, long entries, long other) {
        add(new SourceDifference(Source.OFFICIAL, field, station, Optional.empty(), Optional.empty(), entries, other));
    }

    private void add(SourceDifference difference) {
        if (difference.delta() != 0) {
            differences.add(difference);
        }
    }

    /** A station's number as sources agree on it: without leading zeros. */
    static String number(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    private static Sums empty() {
        return new Sums(0, 0, 0, 0, 0, 0, 0, List.of());
    }
}
