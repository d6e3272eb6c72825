package nl.zetel.server.plugin;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** A plugin's own classes and libraries, below {@link SharedClasses}. */
final class PluginClasses extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private PluginClasses(String id, URL[] jars, SharedClasses shared) {
        super("zetel-plugin-" + id, jars, shared);
    }

    static PluginClasses of(String id, List<Path> jars, SharedClasses shared) {
        return new PluginClasses(id, jars.stream().map(PluginClasses::url).toArray(URL[]::new), shared);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not a file: " + jar, e);
        }
    }
}
