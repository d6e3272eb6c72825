package nl.zetel.server.counting.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.zetel.server.counting.domain.SourceComparison.ManualTotal;
import nl.zetel.server.counting.domain.SourceDifference.Source;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;

/** Looks for numbers that another source has at another list or candidate, station by station. */
public final class MixUps {

    private final Source source;
    private final Optional<String> station;
    private final Sums ours;
    private final Supplier<SeatEffect> effects;
    private final List<Row> rows;
    private final List<MixUp> found = new ArrayList<>();

    /** A list that both sources have: votes per candidate, or only the total in both. */
    private record Row(int list, long[] ours, long[] theirs) {

        boolean differs() {
            return !isAt(ours, theirs);
        }

        boolean fits(Row other) {
            return isAt(ours, other.theirs);
        }

        /** Whether one stands where the other stood: the shorter list decides, and what is beyond it is no vote of ours. */
        private static boolean isAt(long[] entries, long[] other) {
            return IntStream.range(0, entries.length)
                    .allMatch(i -> i < other.length ? entries[i] == other[i] : entries[i] == 0);
        }

        boolean hasVotes() {
            return IntStream.range(0, theirs.length).anyMatch(i -> theirs[i] > 0);
        }
    }

    private MixUps(Source source, Optional<String> station, Sums ours, List<Row> rows, Supplier<SeatEffect> effects) {
        this.source = source;
        this.station = station;
        this.ours = ours;
        this.rows = rows;
        this.effects = effects;
    }

    /**
     * Every mix-up, first those with the totals by hand.
     *
     * @param stations the entries of each station, by its number
     * @param total the entries of all stations together
     * @param manual totals by hand
     * @param official the official count, if it was imported
     * @param effects what other numbers would do to the seats; asked only if there is a mix-up
     */
    public static List<MixUp> of(
            Map<String, Sums> stations,
            Sums total,
            List<ManualTotal> manual,
            Optional<OfficialCount> official,
            Supplier<SeatEffect> effects) {
        List<MixUp> found = new ArrayList<>();
        Map<String, List<ManualTotal>> byStation = new TreeMap<>();
        manual.forEach(each -> byStation
                .computeIfAbsent(each.station().orElse(""), key -> new ArrayList<>())
                .add(each));
        byStation.forEach((number, totals) -> {
            Sums ours = number.isEmpty() ? total : stations.get(number);
            if (ours != null) {
                found.addAll(ofTotals(Optional.of(number).filter(each -> !each.isEmpty()), ours, totals, effects));
            }
        });
        official.ifPresent(count -> found.addAll(of(stations, total, count, effects)));
        return List.copyOf(found);
    }

    private static List<MixUp> ofTotals(
            Optional<String> station, Sums ours, List<ManualTotal> totals, Supplier<SeatEffect> effects) {
        List<Row> rows = new ArrayList<>();
        ours.lists()
                .forEach(list -> totals.stream()
                        .filter(total -> total.list() == list.number())
                        .findFirst()
                        .ifPresent(total -> rows.add(
                                new Row(list.number(), new long[] {list.votes()}, new long[] {total.votes()}))));
        return new MixUps(Source.MANUAL, station, ours, rows, effects).search(Optional.empty());
    }

    private static List<MixUp> of(
            Map<String, Sums> stations, Sums total, OfficialCount count, Supplier<SeatEffect> effects) {
        if (count.stations().isEmpty()) {
            return ofCandidates(Optional.empty(), total, count.total(), effects);
        }
        Map<String, Sums> theirs = new HashMap<>();
        count.stations().forEach(each -> theirs.put(SourceComparison.number(each.number()), each.sums()));
        List<MixUp> found = new ArrayList<>();
        stations.forEach((number, ours) -> Optional.ofNullable(theirs.get(SourceComparison.number(number)))
                .ifPresent(other -> found.addAll(ofCandidates(Optional.of(number), ours, other, effects))));
        return found;
    }

    private static List<MixUp> ofCandidates(
            Optional<String> station, Sums ours, Sums theirs, Supplier<SeatEffect> effects) {
        List<Row> rows = new ArrayList<>();
        ours.lists()
                .forEach(list -> theirs.list(list.number())
                        .ifPresent(other -> rows.add(new Row(list.number(), votes(list), votes(other)))));
        return new MixUps(Source.OFFICIAL, station, ours, rows, effects).search(Optional.of(theirs));
    }

    private static long[] votes(ListSum list) {
        return list.candidates().stream().mapToLong(CandidateSum::votes).toArray();
    }

    /** @param theirs the other source's candidates; empty if it has totals only */
    private List<MixUp> search(Optional<Sums> theirs) {
        for (int a = 0; a < rows.size(); a++) {
            for (int b = a + 1; b < rows.size() && rows.get(a).differs(); b++) {
                if (isSwapped(rows.get(a), rows.get(b))) {
                    swapped(rows.get(a).list(), rows.get(b).list(), theirs);
                }
            }
        }
        Shift.of(new Lists()).ifPresent(shift -> shifted(shift, theirs));
        theirs.ifPresent(other -> rows.forEach(row -> Shift.of(new Candidates(row.ours(), row.theirs()))
                .ifPresent(shift -> shifted(row.list(), shift, other))));
        return found;
    }

    private static boolean isSwapped(Row one, Row other) {
        return other.differs() && one.fits(other) && other.fits(one) && (one.hasVotes() || other.hasVotes());
    }

    private void swapped(int one, int other, Optional<Sums> theirs) {
        add(
                MixUp.Kind.LISTS_SWAPPED,
                List.of(one, other),
                "de aantallen van lijst " + one + " en lijst " + other + " zijn in de invoer verwisseld, als "
                        + source() + " klopt",
                theirs.orElseGet(() -> ours.with(Map.of(one, other, other, one))));
    }

    private void shifted(Shift shift, Optional<Sums> theirs) {
        List<Integer> lists = rows.subList(shift.first(), shift.last() + 1).stream()
                .map(Row::list)
                .toList();
        Map<Integer, Integer> from = new HashMap<>();
        for (int i = 1; i < lists.size(); i++) {
            from.put(lists.get(shift.further() ? i - 1 : i), lists.get(shift.further() ? i : i - 1));
        }
        add(
                MixUp.Kind.LISTS_SHIFTED,
                lists,
                "de aantallen van lijst " + lists.get(0) + " tot en met " + lists.get(lists.size() - 1)
                        + " staan in de invoer één lijst " + (shift.further() ? "verder" : "eerder") + " dan in "
                        + source(),
                theirs.orElseGet(() -> ours.with(from)));
    }

    private void shifted(int list, Shift shift, Sums theirs) {
        add(
                MixUp.Kind.CANDIDATES_SHIFTED,
                List.of(list),
                "op lijst " + list + " staan de aantallen van kandidaat " + (shift.first() + 1) + " tot en met "
                        + (shift.last() + 1) + " in de invoer één kandidaat "
                        + (shift.further() ? "verder" : "eerder") + " dan in " + source(),
                theirs);
    }

    private void add(MixUp.Kind kind, List<Integer> lists, String what, Sums theirs) {
        SeatEffect.Effect effect = effects.get().ofReplaced(ours, theirs, lists);
        String where = station.map(number -> "Stembureau " + number).orElse("Alle stembureaus samen");
        found.add(new MixUp(
                source,
                station,
                kind,
                lists,
                effect.movesSeat(),
                where + ": " + what
                        + ". Vergelijk met het proces-verbaal; staat het daar anders dan in de invoer, open de"
                        + " telling dan met een corrigendum.",
                effect.text()));
    }

    private String source() {
        return source == Source.MANUAL ? "de totalen met de hand" : "de officiële telling";
    }

    /** The lists in their order. */
    private final class Lists implements Shift.Places {

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public boolean same(int place) {
            return !rows.get(place).differs();
        }

        @Override
        public boolean fits(int entries, int other) {
            return rows.get(entries).fits(rows.get(other));
        }

        @Override
        public boolean hasVotes(int other) {
            return rows.get(other).hasVotes();
        }
    }

    /** The candidates of a list. */
    private record Candidates(long[] ours, long[] theirs) implements Shift.Places {

        @Override
        public int size() {
            return Math.min(ours.length, theirs.length);
        }

        @Override
        public boolean same(int place) {
            return ours[place] == theirs[place];
        }

        @Override
        public boolean fits(int entries, int other) {
            return ours[entries] == theirs[other];
        }

        @Override
        public boolean hasVotes(int other) {
            return theirs[other] > 0;
        }
    }
}
