package nl.zetel.server.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** A body that was read through once, to be read again: from memory if small, else from a file that goes when closed. */
final class BufferedBody {

    private static final int IN_MEMORY = 1024 * 1024;
    private static final long LIMIT = 200L * 1024 * 1024;

    private BufferedBody() {}

    static InputStream of(InputStream body, MessageDigest digest) throws IOException {
        DigestInputStream input = new DigestInputStream(body, digest);
        byte[] head = input.readNBytes(IN_MEMORY);
        return head.length < IN_MEMORY ? new ByteArrayInputStream(head) : onDisk(head, input);
    }

    private static InputStream onDisk(byte[] head, InputStream rest) throws IOException {
        Path file = Files.createTempFile("zetel-body-", ".tmp");
        try {
            try (OutputStream output = Files.newOutputStream(file)) {
                output.write(head);
                copy(rest, output);
            }
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static void copy(InputStream input, OutputStream output) throws IOException {
        byte[] buffer = new byte[65_536];
        long total = 0;
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            total += read;
            if (total > LIMIT) {
                throw ProblemException.of(ProblemCode.TOO_LARGE, "Een bestand is hier ten hoogste 200 MB");
            }
            output.write(buffer, 0, read);
        }
    }
}
