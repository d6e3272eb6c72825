package nl.zetel.plugin.camt;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import nl.zetel.api.Finding;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;

/**
 * Measures the reader against a bare scan of the same file: 50,000 entries, about 42 MB, with 64 MB of heap. Not a test,
 * but fails above twice the scan. Run with {@code mvn -Pbenchmark -pl plugins/bank-camt -am verify}.
 */
final class ReaderBenchmark {

    private static final int ENTRIES = 50_000;
    private static final int ROUNDS = 15;

    private ReaderBenchmark() {}

    /** One measured piece of work; answers how much it saw, so that none of it can be left out. */
    @FunctionalInterface
    private interface Work {
        long run(InputStream file) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Files.createTempFile("zetel-benchmark", ".xml");
        try {
            write(file);
            System.out.printf(
                    Locale.ROOT,
                    "%d entries, %.1f MB, heap at most %d MB%n",
                    ENTRIES,
                    Files.size(file) / 1e6,
                    Runtime.getRuntime().maxMemory() >> 20);
            // Turn about, so that other work on the machine hits both alike; the median of the second half counts.
            long[] scans = new long[ROUNDS];
            long[] reads = new long[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                scans[round] = measure(file, ReaderBenchmark::scan);
                reads[round] = measure(file, ReaderBenchmark::read);
            }
            long scan = median(scans);
            long read = median(reads);
            System.out.printf(
                    Locale.ROOT,
                    "bare scan %d ms, reader %d ms, ratio %.2f%n",
                    Duration.ofNanos(scan).toMillis(),
                    Duration.ofNanos(read).toMillis(),
                    (double) read / scan);
            if (read > 2 * scan) {
                throw new IllegalStateException("More than twice the bare scan");
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long measure(Path file, Work work) throws Exception {
        try (var input = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long start = System.nanoTime();
            if (work.run(input) < ENTRIES) {
                throw new IllegalStateException("Not all entries were seen");
            }
            return System.nanoTime() - start;
        }
    }

    private static long median(long[] times) {
        long[] warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static long scan(InputStream file) throws Exception {
        var reader = XmlCursor.factory().createXMLStreamReader(file);
        long events = 0;
        while (reader.hasNext()) {
            reader.next();
            events++;
        }
        return events;
    }

    private static long read(InputStream file) throws Exception {
        var counting = new Counting();
        new CamtReader(Limits.DEFAULT).read(file, counting);
        return counting.transactions;
    }

    private static void write(Path file) throws IOException {
        String statement = Camt.statement(ENTRIES + ".00", "@");
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(statement.substring(0, statement.indexOf('@')));
            for (int i = 0; i < ENTRIES; i++) {
                writer.write(Camt.credit("1.00", more(i)));
            }
            writer.write(statement.substring(statement.indexOf('@') + 1));
        }
    }

    /** As much as a bank says of a payment. */
    private static String more(int number) {
        return "<ValDt><Dt>2026-01-05</Dt></ValDt><AcctSvcrRef>B" + number
                + "</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn>"
                + "</BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>E" + number
                + "</EndToEndId></Refs><Amt Ccy=\"EUR\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty>"
                + "<Nm>P. Ennings</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>" + Camt.PAYER
                + "</IBAN></Id></DbtrAcct></RltdPties><RltdAgts><DbtrAgt><FinInstnId><BICFI>INGBNL2A</BICFI>"
                + "</FinInstnId></DbtrAgt></RltdAgts><RmtInf><Ustrd>gemeentelijke belastingen 2026 aanslagbiljet "
                + number
                + " termijn 3 van 10, automatische overboeking van de eerste van de maand, dank u wel en met vriendelijke groeten van ons</Ustrd></RmtInf></TxDtls></NtryDtls>";
    }

    private static final class Counting implements StatementHandler {
        private long transactions;

        @Override
        public boolean begin(StatementHeader header) {
            return true;
        }

        @Override
        public void transaction(Transaction transaction) {
            transactions++;
        }

        @Override
        public void end(StatementHeader header) {}

        @Override
        public void finding(Finding finding) {
            throw new IllegalStateException(finding.code());
        }
    }
}
