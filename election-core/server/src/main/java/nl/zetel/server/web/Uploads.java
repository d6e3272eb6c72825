package nl.zetel.server.web;

import java.io.IOException;
import java.io.InputStream;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** Files that somebody sends. */
public final class Uploads {

    private static final int MEGABYTE = 1024 * 1024;

    private Uploads() {}

    /**
     * All bytes of a file.
     *
     * @param megabytes how large it may be
     * @throws ProblemException if it is larger; no more than that was read
     */
    public static byte[] bytes(InputStream file, int megabytes) throws IOException {
        byte[] bytes = file.readNBytes(megabytes * MEGABYTE + 1);
        if (bytes.length > megabytes * MEGABYTE) {
            throw ProblemException.of(
                    ProblemCode.TOO_LARGE, "Dit bestand is hier ten hoogste " + megabytes + " MB groot");
        }
        return bytes;
    }
}
