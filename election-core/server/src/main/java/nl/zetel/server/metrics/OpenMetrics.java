package nl.zetel.server.metrics;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A text in the form of OpenMetrics 1.0. A family is begun once, and then gets its samples. */
final class OpenMetrics {

    static final String MEDIA_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8";

    private final StringBuilder text = new StringBuilder();
    private String family = "";

    /** The kinds of family that are used here. */
    enum Kind {
        COUNTER,
        GAUGE,
        SUMMARY
    }

    /**
     * Begins a family.
     *
     * @param name its name, without the ending of a counter
     * @param help what it is, in English
     */
    OpenMetrics family(String name, Kind kind, String help) {
        this.family = name(name);
        text.append("# TYPE ").append(family).append(' ').append(kind.name().toLowerCase(java.util.Locale.ROOT));
        text.append('\n');
        if (!help.isBlank()) {
            text.append("# HELP ")
                    .append(family)
                    .append(' ')
                    .append(escaped(help))
                    .append('\n');
        }
        return this;
    }

    /**
     * Adds a sample to the family.
     *
     * @param ending what follows the family's name, such as {@code _total}; may be empty
     */
    OpenMetrics sample(String ending, Map<String, String> labels, double value) {
        text.append(family)
                .append(ending)
                .append(labels(labels))
                .append(' ')
                .append(number(value))
                .append('\n');
        return this;
    }

    /** The text, ended. */
    String end() {
        return text + "# EOF\n";
    }

    private static String labels(Map<String, String> labels) {
        if (labels.isEmpty()) {
            return "";
        }
        return new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> name(label.getKey()) + "=\"" + escaped(label.getValue()) + '"')
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "+Inf" : "-Inf";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    private static String name(String name) {
        String allowed = name.replaceAll("[^a-zA-Z0-9_]", "_");
        return Character.isDigit(allowed.charAt(0)) ? "_" + allowed : allowed;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
