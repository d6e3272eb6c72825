package nl.zetel.plugin.haalcentraal;

import java.util.Locale;
import java.util.Optional;

/**
 * What came back over HTTP.
 *
 * @param status HTTP status
 * @param contentType media type; blank if not said
 * @param retryAfter when we may ask again, as the register wrote it
 * @param body the bytes
 */
record Reply(int status, String contentType, Optional<String> retryAfter, byte[] body) {

    boolean isJson() {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals("application/json") || type.endsWith("+json");
    }

    /** The media type as far as it is fit to be shown. */
    String shownType() {
        String type = contentType.split(";", 2)[0].strip();
        return type.matches("[a-zA-Z0-9.+/-]{1,60}") ? type : "onbekend";
    }

    /** Does not show what it holds. */
    @Override
    public String toString() {
        return "Reply[" + status + "]";
    }
}
