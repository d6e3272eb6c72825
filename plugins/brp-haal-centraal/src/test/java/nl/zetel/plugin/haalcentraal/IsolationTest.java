package nl.zetel.plugin.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.StubOptions;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PopulationRegister;
import org.junit.jupiter.api.Test;

/** As the host loads it: with a class loader of its own that shares the API only. */
class IsolationTest {

    @Test
    void worksWithItsOwnJarsAloneInAThreadThatKnowsNothingOfThem() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld());
                URLClassLoader loader = new URLClassLoader(jars(), new ApiOnly())) {
            Plugin plugin = ServiceLoader.load(Plugin.class, loader).findFirst().orElseThrow();
            assertThat(plugin.getClass().getClassLoader()).isSameAs(loader);
            PopulationRegister register = (PopulationRegister)
                    plugin.start(new TestContext(server.address())).iterator().next();
            CompletableFuture<Integer> answers = new CompletableFuture<>();
            Thread stranger = new Thread(() -> answers.complete(ask(register)));
            stranger.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            stranger.start();
            assertThat(answers.get()).isEqualTo(1);
        }
    }

    private static int ask(PopulationRegister register) {
        try {
            return register.consult(Westerveld.candidates(Westerveld.bsn(p -> true)))
                    .size();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL[] jars() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            boolean ours = entry.endsWith("brp-haal-centraal" + File.separator + "target" + File.separator + "classes");
            if (ours || entry.contains("parsson") || entry.contains("jakarta.json")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        assertThat(urls).hasSize(3);
        return urls.toArray(URL[]::new);
    }

    private static final class ApiOnly extends ClassLoader {

        ApiOnly() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("nl.zetel.api.") || name.startsWith("nl.zetel.spi.")) {
                return IsolationTest.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
