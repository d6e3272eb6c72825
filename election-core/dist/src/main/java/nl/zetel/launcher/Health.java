package nl.zetel.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the server says of itself over HTTP: Payara answers, too, when the application is not there. */
final class Health {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final String OUR_CHECK = "\"name\":\"zetel\"";

    private final URI address;

    Health(URI address) {
        this.address = address;
    }

    /**
     * An answer.
     *
     * @param status HTTP status; 0 when there was no answer
     * @param body JSON
     */
    record Answer(int status, String body) {

        boolean isOurs() {
            return body.contains(OUR_CHECK);
        }

        boolean isUp() {
            return isOurs() && status == HttpURLConnection.HTTP_OK;
        }
    }

    Answer live() {
        return ask("health/live");
    }

    Answer ready() {
        return ask("health/ready");
    }

    private Answer ask(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address.resolve(path).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            int status = connection.getResponseCode();
            return new Answer(status, body(status < 400 ? connection.getInputStream() : connection.getErrorStream()));
        } catch (IOException e) {
            return new Answer(0, e.toString());
        }
    }

    private static String body(@Nullable InputStream stream) throws IOException {
        if (stream == null) {
            return "";
        }
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
