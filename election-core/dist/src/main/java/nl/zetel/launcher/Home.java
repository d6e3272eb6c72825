package nl.zetel.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Where a distribution is unpacked.
 *
 * @param directory the folder that holds {@code bin}, {@code conf}, {@code lib} and {@code plugins}
 */
record Home(Path directory) {

    /** The distribution that this class was loaded from: its jar lies in {@code lib}. */
    static Home ofThisJar() {
        try {
            Path jar = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Home(jar.resolveSibling("..").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The launcher cannot tell where it is", e);
        }
    }

    Path war() {
        return directory.resolve("lib").resolve("election.war");
    }

    Path plugins() {
        return directory.resolve("plugins");
    }

    Path configuration() {
        return directory.resolve("conf").resolve("zetel.properties");
    }

    Path demoKey() {
        return directory.resolve("conf").resolve("demo-issuer.pem");
    }

    Path demoPublicKey() {
        return directory.resolve("conf").resolve("demo-issuer-public.pem");
    }

    Path defaultData() {
        return directory.resolve("data");
    }
}
