package nl.zetel.plugin.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a first look at a file tells.
 *
 * @param charset its encoding
 * @param separator what separates its fields
 * @param skip bytes before the first row
 * @param sha256 its fingerprint, in hexadecimal
 * @param size its size in bytes
 */
record Layout(Charset charset, char separator, int skip, String sha256, long size) {

    /** Room for five hundred bytes about each of a million persons. */
    static final long LARGEST = 512L * 1024 * 1024;

    private static final int CHUNK = 64 * 1024;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    /** Looks at all of a file once, but first at its beginning: what is no export is not read any further. */
    static Layout of(Path file, Set<String> columns) throws IOException, ImportException {
        if (Files.size(file) > LARGEST) {
            throw new ImportException(Text.FILE_TOO_LARGE.of(LARGEST >> 20));
        }
        MessageDigest digest = newDigest();
        Sniffer sniffer = new Sniffer();
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            int length = stream.readNBytes(chunk, 0, CHUNK);
            byte[] head = Arrays.copyOf(chunk, length);
            requireText(head);
            long size = 0;
            while (length > 0) {
                size += length;
                digest.update(chunk, 0, length);
                sniffer.look(chunk, length);
                if (size == length) {
                    requireColumns(head, columns);
                }
                length = stream.readNBytes(chunk, 0, CHUNK);
            }
            int skip = skip(head);
            Charset charset = sniffer.charset();
            char separator = separator(head, charset, skip, columns);
            return new Layout(charset, separator, skip, HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    private static void requireText(byte[] head) throws ImportException {
        if (head.length == 0) {
            throw new ImportException(Text.EMPTY.of());
        }
        if (Arrays.mismatch(head, ZIP) == ZIP.length || Arrays.mismatch(head, GZIP) == GZIP.length) {
            throw new ImportException(Text.PACKED.of());
        }
    }

    private static void requireColumns(byte[] head, Set<String> columns) throws ImportException {
        boolean some = Stream.of(StandardCharsets.UTF_8, Sniffer.WINDOWS)
                .anyMatch(charset -> SEPARATORS.stream()
                        .anyMatch(separator -> matches(head, separator, charset, skip(head), columns) > 0));
        if (!some) {
            throw new ImportException(Text.COLUMNS_MISSING.of(
                    String.join(", ", columns.stream().sorted().toList())));
        }
    }

    private static int skip(byte[] head) {
        return Arrays.mismatch(head, BYTE_ORDER_MARK) == 3 ? 3 : 0;
    }

    private static char separator(byte[] head, Charset charset, int skip, Set<String> columns) {
        return SEPARATORS.stream()
                .max(Comparator.comparingInt((Character candidate) -> matches(head, candidate, charset, skip, columns))
                        .thenComparing(candidate -> -SEPARATORS.indexOf(candidate)))
                .orElse(';');
    }

    /** How many of the columns we look for the first row has, if that separates its fields. */
    private static int matches(byte[] head, char separator, Charset charset, int skip, Set<String> columns) {
        try {
            Optional<CsvRow> row = new CsvReader(new ByteArrayInputStream(head), separator, charset, skip).read();
            Set<String> found = new HashSet<>(row.map(CsvRow::fields).orElse(List.of()));
            found.retainAll(columns);
            return found.size();
        } catch (ImportException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the file. */
    CsvReader rows(Path file) throws IOException {
        return new CsvReader(new BufferedInputStream(Files.newInputStream(file)), separator, charset, skip);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
