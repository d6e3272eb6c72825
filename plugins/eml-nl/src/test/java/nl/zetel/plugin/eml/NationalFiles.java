package nl.zetel.plugin.eml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Counts (510b) of a whole country: 340 municipalities with 9,000 stations, and lists as long as the law lets them be. Every
 * number follows from its place, so that whoever reads a file can know what was entered without having kept it.
 */
final class NationalFiles {

    static final int MUNICIPALITIES = 340;
    static final int STATIONS = 9_000;
    static final int LISTS = 32;
    static final int CANDIDATES = 80;

    /** Each municipality has at least so many stations; the rest is spread, most to the first. */
    private static final int FEWEST = 4;

    /** Where a file says otherwise than what was entered: a candidate at the second station of some municipalities. */
    private static final int WRONG_EVERY = 34;

    private static final int WRONG_STATION = 2;
    private static final int WRONG_LIST = 3;
    private static final int WRONG_CANDIDATE = 5;

    /** Votes too many where a file is wrong. */
    static final int WRONG_BY = 9;

    private NationalFiles() {}

    /** Stations of each municipality; 9,000 in all, four in the smallest, some two hundred in the largest. */
    static int[] stations() {
        int[] stations = new int[MUNICIPALITIES];
        double weights = 0;
        for (int i = 0; i < MUNICIPALITIES; i++) {
            weights += 1.0 / (i + 10);
        }
        double reached = 0;
        int given = 0;
        for (int i = 0; i < MUNICIPALITIES; i++) {
            reached += 1.0 / (i + 10);
            int until = (int) Math.round((STATIONS - FEWEST * MUNICIPALITIES) * reached / weights);
            stations[i] = FEWEST + until - given;
            given = until;
        }
        return stations;
    }

    /** What was entered, twice, for a candidate; all from 1, the municipality from 0. */
    static int entered(int municipality, int station, int list, int candidate) {
        return municipality * 31 + station * 17 + list * 7 + candidate * 3 & 15;
    }

    /** Whether the file of that municipality says otherwise. */
    static boolean isWrong(int municipality) {
        return municipality % WRONG_EVERY == 7;
    }

    private static int written(int municipality, int station, int list, int candidate) {
        boolean wrong =
                isWrong(municipality) && station == WRONG_STATION && list == WRONG_LIST && candidate == WRONG_CANDIDATE;
        return entered(municipality, station, list, candidate) + (wrong ? WRONG_BY : 0);
    }

    /** The file of a municipality. */
    static Path file(Path folder, int municipality) {
        return folder.resolve(String.format(Locale.ROOT, "Telling_GR2026_%03d.eml.xml", municipality));
    }

    /** Writes all files; answers their bytes. */
    static long generate(Path folder) throws IOException {
        int[] stations = stations();
        long bytes = 0;
        for (int municipality = 0; municipality < MUNICIPALITIES; municipality++) {
            Path file = file(folder, municipality);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
                write(municipality, stations[municipality], out);
            }
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static void write(int municipality, int stations, OutputStream out) throws IOException {
        String code = String.format(Locale.ROOT, "%04d", 9_000 + municipality);
        long[][] total = new long[LISTS][CANDIDATES];
        for (int station = 1; station <= stations; station++) {
            add(votes(municipality, station), total);
        }
        text(out, head(code));
        votes(total, out);
        text(out, "</TotalVotes>");
        for (int station = 1; station <= stations; station++) {
            text(
                    out,
                    "<ReportingUnitVotes><ReportingUnitIdentifier Id=\"" + code + "::SB" + station
                            + "\">Stembureau Buurthuis " + station + " (postcode: 9998 AA)</ReportingUnitIdentifier>");
            votes(votes(municipality, station), out);
            text(out, "</ReportingUnitVotes>");
        }
        text(out, "</Contest></Contests></Election></Count></EML>");
    }

    private static String head(String code) {
        return "<EML xmlns=\"urn:oasis:names:tc:evs:schema:eml\" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\""
                + " xmlns:kr=\"http://www.kiesraad.nl/extensions\" Id=\"510b\" SchemaVersion=\"5\"><TransactionId>1"
                + "</TransactionId><ManagingAuthority><AuthorityIdentifier Id=\"" + code + "\">Plaats " + code
                + "</AuthorityIdentifier><AuthorityAddress></AuthorityAddress></ManagingAuthority>"
                + "<kr:CreationDateTime>2026-03-19T14:28:34.960</kr:CreationDateTime><Count><EventIdentifier>"
                + "</EventIdentifier><Election><ElectionIdentifier Id=\"GR2026_" + code + "\"><ElectionCategory>GR"
                + "</ElectionCategory><kr:ElectionSubcategory>GR2</kr:ElectionSubcategory><kr:ElectionDomain"
                + " Id=\"" + code + "\">Plaats " + code + "</kr:ElectionDomain><kr:ElectionDate>2026-03-18"
                + "</kr:ElectionDate></ElectionIdentifier><Contests><Contest><ContestIdentifier Id=\"geen\">"
                + "</ContestIdentifier><TotalVotes>";
    }

    private static long[][] votes(int municipality, int station) {
        long[][] votes = new long[LISTS][CANDIDATES];
        for (int list = 1; list <= LISTS; list++) {
            for (int candidate = 1; candidate <= CANDIDATES; candidate++) {
                votes[list - 1][candidate - 1] = written(municipality, station, list, candidate);
            }
        }
        return votes;
    }

    private static void add(long[][] votes, long[][] total) {
        for (int list = 0; list < LISTS; list++) {
            for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                total[list][candidate] += votes[list][candidate];
            }
        }
    }

    private static void votes(long[][] votes, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(350_000);
        long all = 0;
        for (int list = 0; list < LISTS; list++) {
            long sum = 0;
            for (long each : votes[list]) {
                sum += each;
            }
            all += sum;
            text.append("<Selection><AffiliationIdentifier Id=\"")
                    .append(list + 1)
                    .append("\"><RegisteredName>Lijst van Verzinsels ")
                    .append(list + 1)
                    .append("</RegisteredName></AffiliationIdentifier><ValidVotes>")
                    .append(sum)
                    .append("</ValidVotes></Selection>");
            for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                text.append("<Selection><Candidate><CandidateIdentifier Id=\"")
                        .append(candidate + 1)
                        .append("\"></CandidateIdentifier></Candidate><ValidVotes>")
                        .append(votes[list][candidate])
                        .append("</ValidVotes></Selection>");
            }
        }
        text.append("<Cast>0</Cast><TotalCounted>")
                .append(all)
                .append("</TotalCounted><RejectedVotes ReasonCode=\"ongeldig\">0</RejectedVotes>")
                .append("<RejectedVotes ReasonCode=\"blanco\">0</RejectedVotes>");
        for (String reason : new String[] {"geldige stempassen", "toegelaten kiezers"}) {
            text.append("<UncountedVotes ReasonCode=\"")
                    .append(reason)
                    .append("\">")
                    .append(all);
            text.append("</UncountedVotes>");
        }
        text(out, text.toString());
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
