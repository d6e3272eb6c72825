package nl.zetel.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Payara Micro in this virtual machine. */
final class Payara {

    private static final String HTTP_LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http";

    private final Home home;
    private final DataDirectory data;

    Payara(Home home, DataDirectory data) {
        this.home = home;
        this.data = data;
    }

    /** Boots and deploys; returns when Payara has done so, whether or not the deployment succeeded. */
    void boot(Listener listener) {
        List<String> arguments = new ArrayList<>(List.of("--nohazelcast", "--nohostaware", "--disablephonehome"));
        arguments.addAll(List.of("--rootdir", data.runtime().toString()));
        arguments.addAll(List.of("--port", Integer.toString(listener.port()), "--maxhttpthreads", "40"));
        arguments.addAll(List.of("--logproperties", Logging.configure(data).toString()));
        arguments.addAll(List.of(
                "--prebootcommandfile", writeCommands(listener.address()).toString()));
        arguments.addAll(List.of("--contextroot", "/", "--deploy", home.war().toString()));
        // Without this Payara searches its whole class path for the provider of JSON, twice for each token that it
        // reads.
        System.setProperty("jakarta.json.provider", "org.eclipse.parsson.JsonProviderImpl");
        PayaraMicro.main(arguments.toArray(String[]::new));
    }

    private Path writeCommands(String address) {
        List<String> lines = List.of(
                "set " + HTTP_LISTENER + ".address=" + address,
                "set " + HTTP + ".server-header=false",
                "set " + HTTP + ".xpowered-by=false");
        try {
            return Files.write(data.runtime().resolve("preboot.txt"), lines);
        } catch (IOException e) {
            throw new LaunchException(ExitCode.DATA_NOT_WRITABLE, "The server cannot be configured: " + e);
        }
    }
}
