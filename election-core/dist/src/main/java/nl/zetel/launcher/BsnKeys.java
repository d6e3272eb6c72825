package nl.zetel.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The keys that citizen service numbers are stored with, as long as the operator gives none and the database is the
 * embedded one: made at the first start and kept beside the database, readable by its owner only.
 */
final class BsnKeys {

    private static final int LENGTH = 32;

    private BsnKeys() {}

    static void suggest(Settings settings, Path file) {
        if (settings.get("zetel.bsn.current-key").isPresent()
                || settings.get("zetel.database.url").isPresent()) {
            return;
        }
        Properties keys = new Properties();
        if (!Files.exists(file)) {
            create(file);
        }
        Settings.read(file, keys);
        keys.stringPropertyNames().forEach(name -> settings.suggest(name, keys.getProperty(name)));
    }

    private static void create(Path file) {
        String content = """
                # The keys of the citizen service numbers in this directory's database. Without them no number can be
                # read again: keep a copy, and keep it apart from the database.
                zetel.bsn.current-key=local
                zetel.bsn.key.local=%s
                zetel.bsn.hash-key=%s
                """.formatted(random(), random());
        try {
            Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, content, StandardCharsets.UTF_8, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new LaunchException(ExitCode.DATA_NOT_WRITABLE, "The keys cannot be written: " + e);
        }
    }

    private static String random() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
