package nl.zetel.plugin.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file at a moment; another state means another file, or another content.
 *
 * @param file the file
 * @param modified when it was last changed
 * @param size its size in bytes
 * @param key what the file system knows it by, if it does
 */
record FileState(
        Path file, FileTime modified, long size, @Nullable Object key) {

    static FileState of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileState(file, attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    }

    boolean isCurrent() {
        try {
            return Objects.equals(this, of(file));
        } catch (IOException e) {
            return false;
        }
    }
}
