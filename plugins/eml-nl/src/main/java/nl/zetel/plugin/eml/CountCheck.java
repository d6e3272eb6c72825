package nl.zetel.plugin.eml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zetel.api.document.Count.StationCount;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.Votes;
import nl.zetel.api.document.Votes.ListVotes;

/**
 * Checks a count while it is read. Sums of votes always hold in official files, so that a wrong one is an error; sums
 * of ballots and voters fail in one official file of nine and are warnings. The number of eligible voters is often 0
 * and is not summed: everybody may vote at any station.
 */
final class CountCheck {

    private final Findings findings;
    private final Set<String> stations = new HashSet<>();
    private DocumentKind kind = DocumentKind.COUNT;
    private List<ListVotes> lists = List.of();
    private StationSums sums = new StationSums(List.of());

    CountCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks the head. */
    void begin(DocumentKind kind, DocumentHeader header, ElectionReference election) {
        this.kind = kind;
        new ElectionCheck(findings).check(kind, header, election);
    }

    /** Checks the totals, and keeps what the stations are held against. */
    void total(Votes total) {
        lists = total.lists();
        sums = new StationSums(lists);
        sums.expect(total);
        new VotesCheck(findings, "total").check(total);
    }

    /** Checks a station and adds it up. */
    void station(StationCount station) {
        String place = "stations[" + station.id() + "]";
        if (station.id().isEmpty()) {
            findings.error("STATION_WITHOUT_ID", place);
        } else if (!stations.add(station.id())) {
            findings.error("STATION_TWICE", place);
        }
        new VotesCheck(findings, place).check(station.votes());
        if (sums.hasSameLists(station.votes())) {
            sums.add(station.votes());
        } else {
            sums.broken();
            differences(station.votes(), place);
        }
    }

    /** Holds the sum of the stations against the totals. */
    void end() {
        if (stations.isEmpty()) {
            if (kind == DocumentKind.COUNT) {
                findings.warning("STATIONS_MISSING", "");
            }
            return;
        }
        sums.report(findings);
    }

    private void differences(Votes votes, String place) {
        List<Integer> expected = lists.stream().map(ListVotes::list).toList();
        List<Integer> found = votes.lists().stream().map(ListVotes::list).toList();
        List<Integer> unknown = new ArrayList<>(found);
        unknown.removeAll(expected);
        unknown.forEach(list -> findings.error("UNKNOWN_LIST", place + ".lists[" + list + "]", list));
        List<Integer> missing = new ArrayList<>(expected);
        missing.removeAll(found);
        missing.forEach(list -> findings.error("LIST_MISSING", place, list));
        if (unknown.isEmpty() && missing.isEmpty()) {
            findings.error("OTHER_CANDIDATES", place);
        }
    }
}
