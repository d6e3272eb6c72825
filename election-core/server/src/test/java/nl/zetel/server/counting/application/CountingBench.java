package nl.zetel.server.counting.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.CountKind;
import nl.zetel.law.counting.Difference;
import nl.zetel.law.counting.ListCount;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.law.numbering.Block;
import nl.zetel.server.Bench;
import nl.zetel.server.counting.domain.CountEntry;
import nl.zetel.server.counting.domain.CountEntry.Slot;
import nl.zetel.server.counting.domain.EnteredCount;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.store.Stored;

/** Helps to count on a bench: three numbered lists of four candidates, and reports of their votes. */
public final class CountingBench {

    /** Candidates on each list. */
    public static final int CANDIDATES = 4;

    private CountingBench() {}

    /** Numbered lists of an election whose lists were not nominated here. */
    public static final class ThreeLists extends NumberedLists {

        @Override
        public List<NumberedCandidateList> of(String electionId) {
            return IntStream.rangeClosed(1, 3).mapToObj(ThreeLists::list).toList();
        }

        @Override
        public String revision(String electionId) {
            return "";
        }

        private static NumberedCandidateList list(int number) {
            return new NumberedCandidateList(
                    number,
                    "list-" + number,
                    "Lijst " + number,
                    false,
                    "nl",
                    Block.BY_LOT,
                    IntStream.rangeClosed(1, CANDIDATES)
                            .mapToObj(position -> new NumberedCandidate(position, position, candidate(position)))
                            .toList());
        }

        private static ListedCandidate candidate(int position) {
            return new ListedCandidate(
                    new CandidateName("A.", "", "van", "Proef" + position),
                    Optional.empty(),
                    Optional.empty(),
                    "Diever",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Consent.COMPLETE,
                    Home.MUNICIPALITY,
                    Settlement.NONE,
                    false,
                    Optional.empty());
        }
    }

    /** Adds a station. */
    public static String station(Bench bench, String electionId, String number) {
        return bench.does(() -> bench.bean(PollingStations.class)
                .create(
                        electionId,
                        new PollingStation(
                                number,
                                "Dorpshuis " + number,
                                "7981AA",
                                PollingStation.Kind.FIXED,
                                CountKind.DSO,
                                Optional.of(1200)))
                .id());
    }

    /** A consistent report with these votes on the first candidates, and one vote on each of the others. */
    public static EnteredCount count(long... firsts) {
        List<ListCount> lists = new ArrayList<>();
        long valid = 0;
        for (int i = 0; i < firsts.length; i++) {
            long first = firsts[i];
            List<CandidateCount> candidates = IntStream.rangeClosed(1, CANDIDATES)
                    .mapToObj(number -> new CandidateCount(number, number == 1 ? first : 1))
                    .toList();
            long total = first + CANDIDATES - 1;
            lists.add(new ListCount(i + 1, total, total, candidates));
            valid += total;
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

    /** Somebody makes an entry and makes it final. */
    public static Stored<CountEntry> enter(
            Bench bench, String electionId, String stationId, String user, Slot slot, EnteredCount count) {
        bench.as(user, "clerk");
        Entries entries = bench.bean(Entries.class);
        String id = bench.does(
                () -> entries.create(electionId, stationId, slot, count).id());
        return bench.does(() -> entries.finalise(electionId, stationId, id, List.of()));
    }
}
