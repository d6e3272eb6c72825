package nl.zetel.plugin.eml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.spi.DocumentException;

/** Reads all hostile files in a process of its own, whose memory is small; prints a line for each. */
final class HostileProbe {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Time of the processor, so that a busy machine does not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HostileProbe() {}

    /** Reads every case for every kind, and every fixture cut off at every tenth. */
    public static void main(String[] arguments) throws IOException {
        for (DocumentKind kind : DocumentKind.values()) {
            Formats.EML.fileName(Fixtures.document(kind));
            Hostile.cases(kind).forEach((name, file) -> probe(kind, name, file));
            byte[] whole = Fixtures.bytes(kind);
            for (int tenth = 1; tenth < 10; tenth++) {
                byte[] part = Arrays.copyOf(whole, whole.length * tenth / 10);
                probe(kind, "cut off at " + tenth + "/10", () -> new ByteArrayInputStream(part));
            }
        }
    }

    private static void probe(DocumentKind kind, String name, Supplier<InputStream> file) {
        long start = THREADS.getCurrentThreadCpuTime();
        String outcome;
        try (InputStream stream = file.get()) {
            Formats.EML.read(kind, stream, finding -> {});
            outcome = "READ";
        } catch (DocumentException e) {
            outcome = e.code() + " at " + e.line() + ":" + e.column();
        } catch (IOException | RuntimeException | Error e) {
            outcome = "FAILED " + e;
        }
        long milliseconds = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
        OUT.println(kind.code() + "\t" + name + "\t" + outcome + "\t" + milliseconds);
    }
}
