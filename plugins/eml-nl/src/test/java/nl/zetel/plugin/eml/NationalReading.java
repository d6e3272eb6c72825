package nl.zetel.plugin.eml;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.api.document.Count.StationCount;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.Votes;
import nl.zetel.api.document.Votes.CandidateVotes;
import nl.zetel.api.document.Votes.ListVotes;

/** Reads the file of a municipality, adds it up, and holds every number against what was entered. */
final class NationalReading implements CountHandler {

    private final int municipality;
    private final List<String> differences = new ArrayList<>();
    private final long[] listTotals = new long[NationalFiles.LISTS];
    private long votes;
    private int stations;
    private Votes total = new Votes(List.of(), 0, 0, 0, 0, java.util.Map.of());

    private NationalReading(int municipality) {
        this.municipality = municipality;
    }

    /**
     * What a municipality came to.
     *
     * @param stations stations in the file
     * @param votes votes on candidates of all stations
     * @param differences where the file and the entries differ, with station, list and candidate
     */
    record Outcome(int stations, long votes, List<String> differences) {}

    static Outcome of(Path file, int municipality) throws Exception {
        NationalReading reading = new NationalReading(municipality);
        try (InputStream in = Files.newInputStream(file)) {
            Formats.EML.readCount(in, reading);
        }
        reading.reconcileTotals();
        return new Outcome(reading.stations, reading.votes, reading.differences);
    }

    @Override
    public void begin(DocumentKind kind, DocumentHeader header, ElectionReference election) {}

    @Override
    public void total(Votes all) {
        total = all;
    }

    @Override
    public void station(StationCount station) {
        stations++;
        for (ListVotes list : station.votes().lists()) {
            for (CandidateVotes candidate : list.candidates()) {
                int entered = NationalFiles.entered(municipality, stations, list.list(), candidate.candidate());
                listTotals[list.list() - 1] += entered;
                votes += candidate.votes();
                if (candidate.votes() != entered) {
                    differences.add(station.id() + " lijst " + list.list() + " kandidaat " + candidate.candidate()
                            + ": " + entered + " en " + candidate.votes());
                }
            }
        }
    }

    @Override
    public void finding(Finding finding) {
        throw new IllegalStateException(finding.code());
    }

    /** The totals per list of the file against those of the entries. */
    private void reconcileTotals() {
        for (ListVotes list : total.lists()) {
            if (list.total() != listTotals[list.list() - 1]) {
                differences.add(
                        "totaal lijst " + list.list() + ": " + listTotals[list.list() - 1] + " en " + list.total());
            }
        }
    }
}
