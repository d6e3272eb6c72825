package nl.zetel.plugin.haalcentraal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginException;
import nl.zetel.spi.RegisterException;

/** The headers that a municipality's gateway wants: names and values are configuration, since every gateway differs. */
final class HeaderTemplates {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> KNOWN = Set.of("user", "purpose", "action", "oin", "trace", "profile");
    private static final Set<String> OURS = Set.of(
            "content-type", "accept", "content-length", "host", "connection", "traceparent", "expect", "upgrade");

    private final Map<String, String> templates;
    private final String oin;

    private HeaderTemplates(Map<String, String> templates, String oin) {
        this.templates = templates;
        this.oin = oin;
    }

    static HeaderTemplates read(PluginConfiguration configuration) throws PluginException {
        Map<String, String> templates = new LinkedHashMap<>();
        String oin = configuration.get(Keys.OIN).orElse("");
        for (Map.Entry<String, String> entry : configuration.all().entrySet()) {
            if (entry.getKey().startsWith(Keys.HEADERS)) {
                String name = entry.getKey().substring(Keys.HEADERS.length());
                check(name, entry.getValue(), oin);
                templates.put(name, entry.getValue());
            }
        }
        return new HeaderTemplates(templates, oin);
    }

    /** Whether a header may have that name and is ours to leave to the operator. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !OURS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static void check(String name, String template, String oin) throws PluginException {
        if (!isName(name)) {
            throw new PluginException(Text.HEADER_NAME_INVALID.of(Keys.HEADERS + name));
        }
        Matcher places = PLACEHOLDER.matcher(template);
        while (places.find()) {
            if (!KNOWN.contains(places.group(1))) {
                throw new PluginException(Text.HEADER_PLACEHOLDER.of(name, places.group(1)));
            }
            if (places.group(1).equals("oin") && oin.isBlank()) {
                throw new PluginException(Text.HEADER_OIN.of(name));
            }
        }
    }

    /**
     * The headers of one question.
     *
     * @throws RegisterException if a header would be empty: the gateway could not account for the question
     */
    Map<String, String> fill(Question question) throws RegisterException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<String, String> template : templates.entrySet()) {
            String value = fill(template.getValue(), question);
            if (value.isBlank()) {
                throw new RegisterException(
                        RegisterException.Kind.INVALID_REQUEST,
                        Text.HEADER_EMPTY.of(template.getKey(), template.getKey()));
            }
            headers.put(template.getKey(), value);
        }
        return headers;
    }

    private String fill(String template, Question question) {
        String filled = PLACEHOLDER
                .matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), question)));
        return printable(filled);
    }

    private String value(String name, Question question) {
        return switch (name) {
            case "user" -> question.origin().user();
            case "purpose" -> question.purpose();
            case "action" -> question.origin().action();
            case "oin" -> oin;
            case "trace" -> question.origin().traceId();
            case "profile" -> question.profile();
            default -> "";
        };
    }

    /** A header carries printable ASCII; anything else could not be sent, or would start a header of its own. */
    private static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7E]", "?").strip();
    }
}
