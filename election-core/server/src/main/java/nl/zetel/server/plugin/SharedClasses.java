package nl.zetel.server.plugin;

import java.util.List;

/**
 * The parent of every plugin's class loader: shows the SPI and its value types of the server and, from its own parent,
 * the JDK. Nothing else of the server can be seen, neither classes nor resources.
 */
final class SharedClasses extends ClassLoader {

    private static final List<String> SHARED = List.of("nl.zetel.api.", "nl.zetel.spi.", "org.jspecify.annotations.");

    private final ClassLoader server;

    static {
        registerAsParallelCapable();
    }

    SharedClasses(ClassLoader server) {
        super("zetel-spi", ClassLoader.getPlatformClassLoader());
        this.server = server;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (SHARED.stream().noneMatch(name::startsWith)) {
            throw new ClassNotFoundException(name);
        }
        return server.loadClass(name);
    }
}
