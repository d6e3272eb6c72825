package nl.zetel.plugin.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** Imports hostile files in a process of its own, whose memory is small; prints a line for each. */
final class HostileProbe {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final long HUGE = 100L << 20;
    private static final String HEAD = String.join(";", Exports.COLUMNS) + "\n";

    /** Time of the processor, so that a busy machine does not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Path file;
    private final Mapping mapping;

    private HostileProbe(Path file) throws Exception {
        this.file = file;
        this.mapping = MappingFile.read(Optional.empty());
    }

    /** Imports all of them, by way of a file in the folder that is the argument. */
    public static void main(String[] arguments) throws Exception {
        HostileProbe probe = new HostileProbe(Path.of(arguments[0]).resolve("uitdraai.csv"));
        probe.warmUp();
        probe.huge();
        probe.encodings();
        probe.others();
        probe.parts();
    }

    private void warmUp() throws Exception {
        Exports.large(file, Exports.numbers(900_000_000, 20_000));
        new Importer(file, mapping, now -> {}).run();
    }

    private void huge() throws Exception {
        sparse("2 GB of one field", 2L << 30);
        repeat("100 MB of one field", "", "0123456789", HUGE);
        repeat("100 MB of a field below a good head", HEAD, "0123456789", HUGE);
        repeat("100 MB in a quote that stays open", HEAD + "\"", "012345678\n", HUGE);
        repeat("100 MB of empty lines", HEAD, "\n", HUGE);
        repeat("100 MB of rows that are too wide", HEAD, ";".repeat(1_500) + "\n", HUGE);
        repeat("100 MB of rows that are none", HEAD, "x\n", HUGE);
        repeat("a row without a number, again and again", HEAD, ";".repeat(Exports.COLUMNS.size() - 1) + "\n", HUGE);
    }

    private void encodings() throws Exception {
        String text = HEAD + Exports.plain(Exports.numbers(999_990_000, 1).get(0)) + "\n";
        bytes("UTF-16", text.getBytes(StandardCharsets.UTF_16));
        bytes("UTF-32", text.getBytes(Charset.forName("UTF-32")));
        bytes("EBCDIC", text.getBytes(Charset.forName("IBM037")));
        bytes("neither UTF-8 nor Windows-1252", (text + "\u0081\u00ff\n").getBytes(StandardCharsets.ISO_8859_1));
        bytes("a zero byte far down", (text.repeat(5_000) + "\0\n").getBytes(StandardCharsets.UTF_8));
        byte[] noise = new byte[100_000];
        new Random(20_180_205).nextBytes(noise);
        bytes("noise", noise);
        byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(head, head.length + noise.length);
        System.arraycopy(noise, 0, both, head.length, noise.length);
        bytes("noise below a good head", both);
    }

    private void others() throws Exception {
        text("nothing", "");
        text("one byte", "B");
        bytes("a zip file", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        bytes("a gzip file", new byte[] {0x1f, (byte) 0x8b, 8, 1, 1});
        text("XML with an entity bomb", "<!DOCTYPE x [<!ENTITY a \"" + "&b;".repeat(1_000) + "\">]><x>&a;</x>\n");
        text("10,000 elements deep", "<a>".repeat(10_000) + "\n");
        text("HTML", "<!doctype html>\n<html><body>404</body></html>\n");
        text("a head twice as wide", HEAD.strip() + ";" + HEAD);
        text(
                "1E100000000 everywhere",
                HEAD + ("1E100000000;".repeat(Exports.COLUMNS.size()) + "\n").replace(";\n", "\n"));
    }

    private void parts() throws Exception {
        StringBuilder whole = new StringBuilder(HEAD);
        Exports.numbers(999_990_000, 97)
                .forEach(bsn -> whole.append(Exports.plain(bsn)).append('\n'));
        for (int tenth = 1; tenth < 10; tenth++) {
            String part = whole.substring(0, whole.length() * tenth / 10);
            text("cut off at " + tenth + "/10", part.endsWith("\n") ? part.substring(0, part.length() - 1) : part);
        }
    }

    private void text(String name, String content) throws IOException {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] content) throws IOException {
        Files.write(file, content);
        probe(name);
    }

    private void repeat(String name, String head, String unit, long size) throws IOException {
        byte[] block = unit.repeat(1 + (1 << 20) / unit.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < size; written += block.length) {
                out.write(block);
            }
        }
        probe(name);
        Files.delete(file);
    }

    /** Takes no room on the disk. */
    private void sparse(String name, long size) throws IOException {
        Files.writeString(file, HEAD);
        try (RandomAccessFile rest = new RandomAccessFile(file.toFile(), "rw")) {
            rest.setLength(size);
        }
        probe(name);
        Files.delete(file);
    }

    private void probe(String name) {
        long start = THREADS.getCurrentThreadCpuTime();
        String outcome;
        try {
            Importer.Result result = new Importer(file, mapping, now -> {}).run();
            outcome = "READ " + result.persons() + " persons, " + result.bad() + " bad";
        } catch (ImportException e) {
            outcome = "REFUSED " + e.getMessage();
        } catch (IOException | RuntimeException | Error e) {
            outcome = "FAILED " + e;
        }
        long milliseconds = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
        OUT.println(name + "\t" + outcome.replace('\n', ' ') + "\t" + milliseconds);
    }
}
