package nl.zetel.plugin.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A valid file of a format.
 *
 * @param name name for messages
 * @param content its bytes
 */
public record Sample(String name, byte[] content) {

    /** Copies the bytes. */
    public Sample {
        content = content.clone();
    }

    /** A file in memory, in UTF-8. */
    public static Sample ofText(String name, String content) {
        return new Sample(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A file beside a class.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static Sample ofResource(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no " + name + " beside " + beside.getName());
            }
            return new Sample(name, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes; a copy. */
    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return name;
    }
}
