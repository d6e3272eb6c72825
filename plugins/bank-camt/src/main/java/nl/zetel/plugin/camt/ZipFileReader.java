package nl.zetel.plugin.camt;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.spi.DocumentException;

/**
 * Reads the statements in a zip file. Nothing is written to disk and every inflated byte is counted, whatever sizes the
 * file claims; a name that leads out of a folder is refused all the same, since no bank writes one. Used once.
 */
final class ZipFileReader {

    /** A path from a root or a drive, or one with a step upwards. */
    private static final Pattern OUTSIDE = Pattern.compile("^[/\\\\]|^[A-Za-z]:|(^|[/\\\\])\\.\\.([/\\\\]|$)|\\x00");

    private static final int MOST_FILES = 20;
    private static final int MOST_RATIO = 100;
    private static final long RATIO_FROM = 1 << 20;

    private final Limits limits;
    private final FileReader reader;
    private long inflated;

    /** Reads one file in the zip. */
    @FunctionalInterface
    interface FileReader {
        void read(GuardedInput input, StatementHandler handler) throws DocumentException, IOException;
    }

    ZipFileReader(Limits limits, FileReader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
        var source = new Source(file);
        try {
            readAll(source, handler);
        } catch (RefusedException e) {
            throw e.refusal;
        } catch (ZipException | EOFException e) {
            if (source.failure.isPresent()) {
                throw source.failure.get();
            }
            throw new DocumentException("ZIP_INVALID", "Het zip-bestand is beschadigd, afgebroken of versleuteld");
        }
    }

    private void readAll(Source source, StatementHandler handler) throws DocumentException, IOException {
        @SuppressWarnings("resource") // Closing it would close the caller's stream.
        var zip = new ZipInputStream(source, StandardCharsets.ISO_8859_1);
        int files = 0;
        while (next(zip)) {
            if (++files > MOST_FILES) {
                throw new DocumentException("ZIP_TOO_MANY_FILES", "Het zip-bestand bevat meer dan 20 bestanden");
            }
            readOne(new PushbackInputStream(new Inflated(zip, source), Head.LENGTH), handler);
        }
        if (files == 0) {
            throw new DocumentException("STATEMENT_MISSING", "Het zip-bestand bevat geen afschrift");
        }
    }

    private static boolean next(ZipInputStream zip) throws DocumentException, IOException {
        try {
            var entry = zip.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                requireInside(entry.getName());
                entry = zip.getNextEntry();
            }
            if (entry != null) {
                requireInside(entry.getName());
            }
            return entry != null;
        } catch (IllegalArgumentException e) {
            // The JDK's answer to a name that is not UTF-8 although the file says so.
            throw (IOException) new ZipException("Malformed name").initCause(e);
        }
    }

    private static void requireInside(String name) throws DocumentException {
        if (OUTSIDE.matcher(name).find()) {
            throw new DocumentException(
                    "ZIP_PATH",
                    "Het zip-bestand bevat een bestand met een pad buiten zijn map; vraag de bank om een ander");
        }
    }

    private void readOne(PushbackInputStream input, StatementHandler handler) throws DocumentException, IOException {
        byte[] bytes = input.readNBytes(Head.LENGTH);
        input.unread(bytes);
        Head head = Head.of(bytes);
        if (head.zip()) {
            throw new DocumentException("ZIP_NESTED", "Het zip-bestand bevat een zip-bestand; pak het eerst uit");
        }
        head.check();
        reader.read(new GuardedInput(input, limits.bytes()), handler);
    }

    /** Carries a refusal through the parser. */
    private static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;
        private final DocumentException refusal;

        RefusedException(String code, String message) {
            super(message);
            this.refusal = new DocumentException(code, message);
        }
    }

    /** Counts the compressed bytes and tells a failing stream from a damaged file. */
    private static final class Source extends FilterInputStream {
        private long compressed;
        private Optional<IOException> failure = Optional.empty();

        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                int count = in.read(bytes, offset, length);
                compressed += Math.max(count, 0);
                return count;
            } catch (IOException e) {
                failure = Optional.of(e);
                throw e;
            }
        }
    }

    /** Counts the inflated bytes. */
    private final class Inflated extends FilterInputStream {
        private final Source source;

        Inflated(ZipInputStream in, Source source) {
            super(in);
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            inflated += Math.max(count, 0);
            if (inflated > limits.bytes()) {
                throw new RefusedException("FILE_TOO_LARGE", "Het bestand is groter dan is toegestaan");
            }
            if (inflated > RATIO_FROM && inflated > MOST_RATIO * source.compressed) {
                throw new RefusedException("ZIP_RATIO", "Het zip-bestand is verdacht sterk samengeperst");
            }
            return count;
        }
    }
}
