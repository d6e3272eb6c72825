package nl.zetel.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that keeps what it gets, and refuses the mailbox {@code weg@}. */
final class Mailbox implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> mails = new CopyOnWriteArrayList<>();

    private Mailbox(ServerSocket socket) {
        this.socket = socket;
    }

    static Mailbox open() throws IOException {
        Mailbox mailbox = new Mailbox(new ServerSocket(0));
        Thread thread = new Thread(mailbox::serve, "mailbox");
        thread.setDaemon(true);
        thread.start();
        return mailbox;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Mails as they came, headers and all. */
    List<String> mails() {
        return mails;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                converse(caller);
            } catch (IOException e) {
                // The caller hung up, or the mailbox was closed.
            }
        }
    }

    private void converse(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        PrintWriter out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 mailbox\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equalsIgnoreCase("DATA")) {
                out.print("354 go on\r\n");
                out.flush();
            }
            out.print(answer(line, in) + "\r\n");
            out.flush();
        }
    }

    private String answer(String line, BufferedReader in) throws IOException {
        String verb = line.toUpperCase(Locale.ROOT);
        if (verb.startsWith("RCPT") && line.contains("<weg@")) {
            return "550 no such mailbox";
        }
        if (verb.startsWith("DATA")) {
            mails.add(content(in));
            return "250 kept";
        }
        return verb.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
