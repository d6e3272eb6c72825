package nl.zetel.plugin.haalcentraal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;

/**
 * Turns errors into exceptions. Of a problem document only codes and names of parameters are shown: its texts may repeat
 * what was asked. Gateways answer in other forms too, so the status always suffices.
 */
final class Refusals {

    private static final Pattern SHOWN = Pattern.compile("[a-zA-Z0-9._\\[\\]]{1,80}");

    private Refusals() {}

    /** The exception for a reply that is not an answer, or empty for one that may be. */
    static Optional<RegisterException> of(Reply reply) {
        int status = reply.status();
        if (status == 200) {
            return reply.isJson()
                    ? Optional.empty()
                    : Optional.of(exception(Kind.INVALID_ANSWER, Text.ANSWER_NOT_JSON.of(reply.shownType())));
        }
        return Optional.of(
                switch (status) {
                    case 400 -> badRequest(reply);
                    case 401 -> exception(Kind.REFUSED, Text.NOT_KNOWN.of());
                    case 403 -> forbidden(reply);
                    case 429 -> exception(Kind.TOO_MANY_REQUESTS, Text.TOO_MANY_REQUESTS.of());
                    default -> byClass(status);
                });
    }

    private static RegisterException byClass(int status) {
        return switch (status / 100) {
            case 3 -> exception(Kind.INVALID_ANSWER, Text.ANSWER_REDIRECT.of());
            case 4 -> exception(Kind.INVALID_REQUEST, Text.QUESTION_REFUSED.of(status, ""));
            case 5 -> exception(Kind.UNAVAILABLE, Text.UNAVAILABLE.of(status));
            default -> exception(Kind.INVALID_ANSWER, Text.ANSWER_BROKEN.of());
        };
    }

    private static RegisterException badRequest(Reply reply) {
        Node problem = problem(reply);
        return problem.textOrBlank("code").equals("tooManyResults")
                ? exception(Kind.TOO_MANY_RESULTS, Text.TOO_MANY_RESULTS.of())
                : exception(Kind.INVALID_REQUEST, Text.QUESTION_REFUSED.of(reply.status(), details(problem)));
    }

    private static RegisterException forbidden(Reply reply) {
        return problem(reply).textOrBlank("code").equals("unauthorizedField")
                ? exception(Kind.REFUSED, Text.FIELD_NOT_ALLOWED.of())
                : exception(Kind.REFUSED, Text.NOT_ALLOWED.of());
    }

    private static Node problem(Reply reply) {
        return reply.isJson() ? Node.parse(reply.body()).orElse(Node.EMPTY) : Node.EMPTY;
    }

    private static String details(Node problem) {
        return problem.list("invalidParams").orElse(List.of()).stream()
                .map(param -> shown(param, "name") + " " + shown(param, "code"))
                .filter(text -> !text.isBlank())
                .limit(10)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), text -> text.isEmpty() ? "" : ": " + text));
    }

    private static String shown(Node param, String name) {
        return param.text(name).filter(text -> SHOWN.matcher(text).matches()).orElse("");
    }

    private static RegisterException exception(Kind kind, String message) {
        return new RegisterException(kind, message);
    }
}
