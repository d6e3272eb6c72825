package nl.zetel.server.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of the plugin directory.
 *
 * @param id its name, which is the plugin's id
 * @param path where it is
 */
record PluginFolder(String id, Path path) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The folders of a plugin directory by name, hidden ones left out; empty if the directory cannot be read. */
    static Optional<List<PluginFolder>> in(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return Optional.of(entries.filter(Files::isDirectory)
                    .map(path -> new PluginFolder(name(path), path.toAbsolutePath()))
                    .filter(folder -> !folder.id().startsWith("."))
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .toList());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    /** The jars in the folder by name, each of which can be opened. */
    List<Path> jars() throws PluginRefused {
        if (!isId(id)) {
            throw Refusal.FOLDER_NAME_INVALID.because(id);
        }
        List<Path> jars = list();
        if (jars.isEmpty()) {
            throw Refusal.NO_JARS.because(path);
        }
        for (Path jar : jars) {
            requireReadable(jar);
        }
        return jars;
    }

    private List<Path> list() throws PluginRefused {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Refusal.FOLDER_UNREADABLE.because(e, path);
        }
    }

    /** A class loader skips a jar that it cannot open, so that classes would be missing for no visible reason. */
    private static void requireReadable(Path jar) throws PluginRefused {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.size();
        } catch (IOException | SecurityException e) {
            throw Refusal.JAR_BROKEN.because(e, jar);
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
