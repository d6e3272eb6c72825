package nl.zetel.plugin.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
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

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Looks at all of a file once. */
    static Layout of(Path file, Set<String> columns) throws IOException, ImportException {
        MessageDigest digest = newDigest();
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean utf8 = true;
        long size = 0;
        byte[] head = new byte[0];
        ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
        CharBuffer chars = CharBuffer.allocate(64 * 1024);
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] chunk = new byte[32 * 1024];
            for (int read = stream.read(chunk); read > 0; read = stream.read(chunk)) {
                head = size == 0 ? Arrays.copyOf(chunk, read) : head;
                size += read;
                digest.update(chunk, 0, read);
                utf8 = utf8 && isUtf8(decoder, bytes.put(chunk, 0, read).flip(), chars.clear());
                bytes.compact();
            }
        }
        utf8 = utf8 && bytes.position() == 0;
        return of(head, utf8, HexFormat.of().formatHex(digest.digest()), size, columns);
    }

    private static Layout of(byte[] head, boolean utf8, String sha256, long size, Set<String> columns)
            throws ImportException {
        if (size == 0) {
            throw new ImportException(Text.EMPTY.of());
        }
        for (byte b : head) {
            if (b == 0) {
                throw new ImportException(Text.ENCODING.of());
            }
        }
        int skip = Arrays.mismatch(head, BYTE_ORDER_MARK) == 3 ? 3 : 0;
        Charset charset = utf8 ? StandardCharsets.UTF_8 : WINDOWS;
        char separator = SEPARATORS.stream()
                .max(Comparator.comparingInt((Character candidate) -> matches(head, candidate, charset, skip, columns))
                        .thenComparing(candidate -> -SEPARATORS.indexOf(candidate)))
                .orElse(';');
        return new Layout(charset, separator, skip, sha256, size);
    }

    private static boolean isUtf8(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars) {
        CoderResult result = decoder.decode(bytes, chars, false);
        while (result.isOverflow()) {
            result = decoder.decode(bytes, chars.clear(), false);
        }
        return !result.isError();
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
