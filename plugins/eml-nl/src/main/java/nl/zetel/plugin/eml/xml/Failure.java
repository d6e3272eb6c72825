package nl.zetel.plugin.eml.xml;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Tells from what parser and binding throw why a file is refused. */
public final class Failure {

    private Failure() {}

    /**
     * The refusal behind a failure.
     *
     * @param failure what was thrown
     * @param reader reader that stands where it happened, if there is one
     * @throws IOException if it was the stream that failed, not the file
     */
    public static Refusal refusal(Throwable failure, @Nullable GuardedReader reader) throws IOException {
        Throwable cause = failure;
        Location place = null;
        while (true) {
            if (cause instanceof Refusal refusal) {
                return placed(refusal, place, reader);
            }
            if (cause instanceof XMLStreamException broken && broken.getLocation() != null) {
                place = broken.getLocation();
            }
            Throwable next = cause.getCause();
            if (next == null || next == cause) {
                return placed(new Refusal(code(cause)), place, reader);
            }
            cause = next;
        }
    }

    private static Refusal.Code code(Throwable cause) throws IOException {
        if (cause instanceof CharConversionException
                || cause instanceof CharacterCodingException
                || cause instanceof UnsupportedEncodingException) {
            return Refusal.Code.WRONG_ENCODING;
        }
        if (cause instanceof EOFException || isEarlyEnd(cause)) {
            return Refusal.Code.TRUNCATED;
        }
        if (cause instanceof IOException stream) {
            throw stream;
        }
        if (cause instanceof XMLStreamException) {
            return Refusal.Code.NOT_WELL_FORMED;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        return Refusal.Code.NOT_WELL_FORMED;
    }

    private static boolean isEarlyEnd(Throwable cause) {
        return cause instanceof com.ctc.wstx.exc.WstxEOFException;
    }

    private static Refusal placed(Refusal refusal, @Nullable Location place, @Nullable GuardedReader reader) {
        if (refusal.line() > 0) {
            return refusal;
        }
        Location at = place != null || reader == null ? place : reader.getLocation();
        return at == null
                ? new Refusal(refusal.code(), 1, 1)
                : new Refusal(refusal.code(), Math.max(at.getLineNumber(), 1), Math.max(at.getColumnNumber(), 1));
    }
}
