package nl.zetel.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether a port is free before the server starts: Payara would go on without it. */
final class Ports {

    private Ports() {}

    /** The port asked for, or a free one when 0 was asked. */
    static int free(int asked) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(asked));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchException(
                    ExitCode.PORT_TAKEN,
                    "Port " + asked + " is taken (" + e.getMessage() + "). Choose another one with --port");
        }
    }
}
