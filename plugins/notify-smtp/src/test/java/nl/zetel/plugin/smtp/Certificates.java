package nl.zetel.plugin.smtp;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates that sign themselves, made for the occasion with the JDK's keytool. */
record Certificates(Path folder) {

    static final String PASSWORD = "geheim-genoeg";

    /** A pair of keys with a certificate for that name, and a store that trusts it. */
    Certificates pair(String name, String host) throws Exception {
        keytool(
                name,
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-validity",
                "60",
                "-ext",
                "san=dns:" + host);
        String certificate = folder.resolve(name + ".cer").toString();
        keytool(name, "-exportcert", "-alias", name, "-file", certificate);
        keytool(name + "-trusted", "-importcert", "-noprompt", "-alias", name, "-file", certificate);
        return this;
    }

    /** The store that trusts that pair. */
    String trusted(String name) {
        return store(name + "-trusted").toString();
    }

    /** For a server that shows that pair. */
    SSLContext server(String name) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(store(name).toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    private void keytool(String store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", store(store).toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(said);
        }
    }
}
