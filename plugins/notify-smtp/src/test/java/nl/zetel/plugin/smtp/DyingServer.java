package nl.zetel.plugin.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers until a line comes, and then closes the connection or says nothing more. */
final class DyingServer implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final String last;
    private final boolean closes;

    DyingServer(String last, boolean closes) throws IOException {
        this.last = last;
        this.closes = closes;
        Thread thread = new Thread(this::serve, "dying-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    String port() {
        return Integer.toString(listening.getLocalPort());
    }

    private void serve() {
        try {
            Socket socket = listening.accept();
            if (talk(socket)) {
                socket.close();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    /** Answers whether to close the connection. */
    private boolean talk(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = socket.getOutputStream();
        say(out, "220 dying.example");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith(last) && (data || !".".equals(last))) {
                return closes;
            }
            if (!data) {
                data = line.startsWith("DATA");
                say(out, data ? "354 go on" : "250 dying.example");
            }
        }
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
