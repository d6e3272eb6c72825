package nl.zetel.plugin.eml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import nl.zetel.api.Finding;
import nl.zetel.api.document.Count.StationCount;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.Votes;

/**
 * Measures the reading of a count of 600 stations with 25 lists of 50 candidates against the JDK's bare StAX scan of the
 * same file. Each runs in a process of its own with 64 MB of heap; not a test, but fails below seven tenths. Run with
 * {@code mvn -Pbenchmark -pl plugins/eml-nl -am verify}.
 */
final class CountBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int STATIONS = 600;
    private static final int LISTS = 25;
    private static final int CANDIDATES = 50;
    private static final int WARM_UPS = 8;
    private static final int RUNS = 15;

    private CountBenchmark() {}

    /** Without arguments runs the whole; with {@code scan} or {@code read} and a file one of the two. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2) {
            measure("read".equals(arguments[0]), Path.of(arguments[1]));
            return;
        }
        Path file = Files.createTempFile("telling", ".eml.xml");
        try {
            generate(file);
            compare(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void compare(Path file) throws Exception {
        double megabytes = Files.size(file) / 1e6;
        double scan = fork("scan", file);
        double read = fork("read", file);
        double ratio = scan / read;
        OUT.printf(
                Locale.ROOT,
                "%.1f MB; JDK scan %.0f ms (%.0f MB/s); reading and checking %.0f ms (%.0f MB/s); ratio %.2f%n",
                megabytes,
                scan,
                megabytes * 1e3 / scan,
                read,
                megabytes * 1e3 / read,
                ratio);
        if (ratio < 0.7) {
            throw new IllegalStateException("Below seven tenths of the bare scan");
        }
    }

    private static double fork(String what, Path file) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountBenchmark.class.getName(),
                        what,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed");
        }
        return Double.parseDouble(printed.strip());
    }

    /** Prints the median in milliseconds. */
    private static void measure(boolean read, Path file) throws Exception {
        double[] times = new double[RUNS];
        for (int run = -WARM_UPS; run < RUNS; run++) {
            long start = System.nanoTime();
            if (read) {
                read(file);
            } else {
                scan(file);
            }
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        OUT.println(times[RUNS / 2]);
    }

    private static void scan(Path file) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            long events = 0;
            while (reader.hasNext()) {
                reader.next();
                events++;
            }
            if (events < STATIONS) {
                throw new IllegalStateException("Nothing was scanned");
            }
        }
    }

    private static void read(Path file) throws Exception {
        Counter counter = new Counter();
        try (InputStream in = Files.newInputStream(file)) {
            Formats.EML.readCount(in, counter);
        }
        if (counter.stations != STATIONS || counter.votes != (long) STATIONS * LISTS * CANDIDATES * 7) {
            throw new IllegalStateException("Stations or votes are missing");
        }
    }

    private static void generate(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<EML xmlns=\"urn:oasis:names:tc:evs:schema:eml\" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\""
                    + " xmlns:kr=\"http://www.kiesraad.nl/extensions\" Id=\"510b\" SchemaVersion=\"5\"><TransactionId>1"
                    + "</TransactionId><ManagingAuthority><AuthorityIdentifier Id=\"0998\">Waterdam"
                    + "</AuthorityIdentifier><AuthorityAddress></AuthorityAddress></ManagingAuthority>"
                    + "<kr:CreationDateTime>2026-03-19T14:28:34.960</kr:CreationDateTime><Count><EventIdentifier>"
                    + "</EventIdentifier><Election><ElectionIdentifier Id=\"GR2026_Waterdam\"><ElectionCategory>GR"
                    + "</ElectionCategory><kr:ElectionSubcategory>GR2</kr:ElectionSubcategory><kr:ElectionDomain"
                    + " Id=\"0998\">Waterdam</kr:ElectionDomain><kr:ElectionDate>2026-03-18</kr:ElectionDate>"
                    + "</ElectionIdentifier><Contests><Contest><ContestIdentifier Id=\"geen\"></ContestIdentifier>"
                    + "<TotalVotes>");
            votes(out, STATIONS);
            out.write("</TotalVotes>");
            for (int station = 1; station <= STATIONS; station++) {
                out.write("<ReportingUnitVotes><ReportingUnitIdentifier Id=\"0998::SB" + station
                        + "\">Stembureau Buurthuis " + station
                        + " (postcode: 9998 AA)</ReportingUnitIdentifier>");
                votes(out, 1);
                out.write("</ReportingUnitVotes>");
            }
            out.write("</Contest></Contests></Election></Count></EML>");
        }
    }

    private static void votes(Writer out, long stations) throws IOException {
        long votes = 7 * stations;
        for (int list = 1; list <= LISTS; list++) {
            out.write("<Selection><AffiliationIdentifier Id=\"" + list + "\"><RegisteredName>Lijst van Verzinsels "
                    + list + "</RegisteredName></AffiliationIdentifier><ValidVotes>" + CANDIDATES * votes
                    + "</ValidVotes></Selection>");
            for (int candidate = 1; candidate <= CANDIDATES; candidate++) {
                out.write("<Selection><Candidate><CandidateIdentifier Id=\"" + candidate
                        + "\"></CandidateIdentifier></Candidate><ValidVotes>" + votes + "</ValidVotes></Selection>");
            }
        }
        long counted = LISTS * CANDIDATES * votes;
        out.write("<Cast>0</Cast><TotalCounted>" + counted + "</TotalCounted><RejectedVotes ReasonCode=\"ongeldig\">0"
                + "</RejectedVotes><RejectedVotes ReasonCode=\"blanco\">0</RejectedVotes>");
        for (String reason : new String[] {"geldige stempassen", "toegelaten kiezers"}) {
            out.write("<UncountedVotes ReasonCode=\"" + reason + "\">" + counted + "</UncountedVotes>");
        }
    }

    /** Counts what it hears. */
    private static final class Counter implements CountHandler {

        private int stations;
        private long votes;

        @Override
        public void begin(DocumentKind kind, DocumentHeader header, ElectionReference election) {}

        @Override
        public void total(Votes total) {}

        @Override
        public void station(StationCount station) {
            stations++;
            votes += station.votes().totalCounted();
        }

        @Override
        public void finding(Finding finding) {
            throw new IllegalStateException(finding.code());
        }
    }
}
