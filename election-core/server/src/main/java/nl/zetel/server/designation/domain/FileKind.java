package nl.zetel.server.designation.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are taken in with a request, told apart by what is in them and not by what somebody says. */
public enum FileKind {
    /** PDF. */
    PDF("application/pdf", "pdf", ascii("%PDF-"), ascii("%%EOF")),
    /** A picture in PNG. */
    PNG("image/png", "png", bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A), ascii("IEND")),
    /** A picture in JPEG. */
    JPEG("image/jpeg", "jpg", bytes(0xFF, 0xD8, 0xFF), bytes(0xFF, 0xD9));

    /** The end of a file stands this near to its last byte; some programs add a little. */
    private static final int TAIL = 1024;

    private final String mediaType;
    private final String extension;
    private final byte[] begin;
    private final byte[] end;

    FileKind(String mediaType, String extension, byte[] begin, byte[] end) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.begin = begin;
        this.end = end;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of its files end. */
    public String extension() {
        return extension;
    }

    /** The kind of which a file begins; empty if it is none of these. */
    public static Optional<FileKind> of(byte[] file) {
        return Arrays.stream(values())
                .filter(kind -> file.length >= kind.begin.length
                        && Arrays.equals(file, 0, kind.begin.length, kind.begin, 0, kind.begin.length))
                .findFirst();
    }

    /** Whether the file is whole: its end is there too. */
    public boolean isWhole(byte[] file) {
        for (int at = file.length - end.length; at >= Math.max(begin.length, file.length - TAIL); at--) {
            if (Arrays.equals(file, at, at + end.length, end, 0, end.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
