package nl.zetel.server.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param limit number of items, 1–200
 * @param sortKey order key of the last item before the page; blank for the first page
 * @param id identifier of that item; blank for the first page
 */
public record PageRequest(int limit, String sortKey, String id) {

    private static final int DEFAULT = 50;
    private static final int MAXIMUM = 200;

    /**
     * Reads the query parameters of a list.
     *
     * @throws ProblemException if the limit is not 1–200 or the cursor is not one of ours
     */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        int size = limit == null ? DEFAULT : limit;
        if (size < 1 || size > MAXIMUM) {
            throw invalid("limit", "Geef een limit van 1 tot en met " + MAXIMUM);
        }
        if (cursor == null) {
            return new PageRequest(size, "", "");
        }
        String[] parts = decode(cursor).split("\n", -1);
        if (parts.length != 2) {
            throw invalid("cursor", "Gebruik als cursor alleen wat eerder als \"next\" is gegeven");
        }
        return new PageRequest(size, parts[0], parts[1]);
    }

    static String cursor(String sortKey, String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sortKey + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static ProblemException invalid(String parameter, String message) {
        return ProblemException.ofFields(
                ProblemCode.INVALID_PARAMETER,
                message,
                java.util.List.of(new FieldError(parameter, "INVALID", message)));
    }
}
