package nl.zetel.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * {@code zetel plugin ID ...}: a command that a plugin brings along, such as the dry run of a file. It is the main class of
 * the plugin's jar, and runs as the plugin does: with its own jars and the API and nothing else, but without a server.
 */
final class PluginCommand {

    private static final String API = "WEB-INF/lib/election-api-";

    private PluginCommand() {}

    static void run(Home home, List<String> words) {
        if (words.isEmpty()) {
            throw Arguments.usage("Say which plugin");
        }
        Path folder = home.plugins().resolve(words.get(0)).normalize();
        List<Path> jars = folder.startsWith(home.plugins()) ? jars(folder) : List.of();
        if (jars.isEmpty()) {
            throw Arguments.usage("There is no plugin " + words.get(0) + " in " + home.plugins());
        }
        String main = jars.stream()
                .flatMap(jar -> mainClass(jar).stream())
                .findFirst()
                .orElseThrow(() -> Arguments.usage("Plugin " + words.get(0) + " has no command"));
        call(home, jars, main, words.subList(1, words.size()).toArray(String[]::new));
    }

    private static void call(Home home, List<Path> jars, String main, String[] arguments) {
        try {
            List<URL> path = new ArrayList<>();
            path.add(url(api(home)));
            for (Path jar : jars) {
                path.add(url(jar));
            }
            ClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass(main).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new LaunchException(ExitCode.USAGE, "The command failed: " + e.getCause());
        } catch (ReflectiveOperationException | IOException e) {
            throw new LaunchException(ExitCode.DEPLOYMENT_FAILED, "The command cannot be run: " + e);
        }
    }

    /** The API's jar, out of the application. */
    private static Path api(Home home) throws IOException {
        try (ZipFile war = new ZipFile(home.war().toFile())) {
            ZipEntry entry = war.stream()
                    .filter(each -> each.getName().startsWith(API))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no election-api in " + home.war()));
            Path copy = Files.createTempFile("election-api", ".jar");
            copy.toFile().deleteOnExit();
            try (InputStream content = war.getInputStream(entry)) {
                Files.write(copy, content.readAllBytes());
            }
            return copy;
        }
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<String> mainClass(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue("Main-Class"));
        } catch (IOException e) {
            throw new LaunchException(ExitCode.DEPLOYMENT_FAILED, jar + " cannot be read: " + e.getMessage());
        }
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }
}
