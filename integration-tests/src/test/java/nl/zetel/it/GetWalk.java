package nl.zetel.it;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads all that the contract lets anybody read: every GET, of everything that is there, by every caller. Identifiers in paths
 * are those that the server's own lists give, so that an operation that is added later is walked too.
 */
final class GetWalk {

    private static final int MOST_OF_A_KIND = 9;
    private static final int MOST_DOCUMENTS = 60;
    private static final int MOST_PDFS = 8;
    private static final String PDF = "application/pdf";
    private static final Set<String> KEYS = Set.of("id", "version", "form");

    /** What no list gives. */
    private static final Map<String, List<String>> FIXED = Map.of(
            "model", List.of("I_1", "I_4"),
            "recountNumber", List.of("1"),
            "version", List.of("1", "2"));

    private final JsonObject contract;
    private final Api scout;
    private final Map<String, Set<String>> children = new TreeMap<>();
    private final Map<String, Set<String>> named = new TreeMap<>();
    private final Set<String> pdfs = new TreeSet<>();

    /**
     * @param scout somebody with all roles, who finds what there is
     * @param given identifiers that only mails have, by the path before them
     */
    GetWalk(Api scout, Map<String, Set<String>> given) {
        this.scout = scout;
        children.putAll(given);
        this.contract = Api.object(scout.send("get", "/v1/openapi.json", ""));
        templates().forEach(this::harvest);
    }

    /**
     * An answer.
     *
     * @param operation identifier of the operation
     * @param path what was asked for
     * @param caller who asked
     * @param status status
     * @param body body, with the headers that may hold an address
     */
    record Answer(String operation, String path, String caller, int status, String body) {}

    /** The contract as the server gives it. */
    JsonObject contract() {
        return contract;
    }

    /** All reading operations. */
    List<String> operations() {
        return templates().map(this::operation).toList();
    }

    /** Reads everything as each of these callers, by their names. */
    void read(Map<String, Api> callers, Consumer<Answer> reader) {
        templates().forEach(template -> {
            for (String path : paths(template)) {
                callers.forEach((name, caller) -> read(template, path, name, caller, reader));
            }
            if (content(template).containsKey(PDF)) {
                spread(paths(template))
                        .forEach(path ->
                                callers.forEach((name, caller) -> readPdf(template, path, name, caller, reader)));
            }
        });
    }

    /** The pages of a PDF are those of the HTML; some of everything are laid out, read and searched all the same. */
    private static Stream<String> spread(List<String> paths) {
        int step = Math.max(1, paths.size() / MOST_PDFS);
        return IntStream.range(0, paths.size())
                .filter(place -> place % step == step - 1)
                .mapToObj(paths::get);
    }

    private void readPdf(String template, String path, String name, Api caller, Consumer<Answer> reader) {
        HttpResponse<byte[]> answer = caller.read("/v1" + path, PDF);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        reader.accept(
                new Answer(operation(template), path, name, answer.statusCode(), Readable.text(type, answer.body())));
        if (answer.statusCode() == 200 && type.startsWith(PDF)) {
            pdfs.add(operation(template));
        }
    }

    private void read(String template, String path, String name, Api caller, Consumer<Answer> reader) {
        for (String type : types(template)) {
            String next = "";
            do {
                String asked = path + query(template, next);
                HttpResponse<String> answer = caller.send("get", "/v1" + asked, "", "Accept", type);
                String headers = answer.headers().firstValue("Location").orElse("")
                        + answer.headers().firstValue("Link").orElse("");
                reader.accept(
                        new Answer(operation(template), asked, name, answer.statusCode(), headers + answer.body()));
                next = answer.statusCode() == 200 && type.endsWith("json") ? next(answer) : "";
            } while (!next.isEmpty());
        }
    }

    private static String next(HttpResponse<String> answer) {
        return answer.body().startsWith("{") ? Api.object(answer).getString("next", "") : "";
    }

    private String query(String template, String cursor) {
        String limit = pages(template) ? "?limit=200" : "";
        return cursor.isEmpty() ? limit : limit + "&cursor=" + cursor;
    }

    private boolean pages(String template) {
        return get(template).toString().contains("parameters/Limit\"");
    }

    private List<String> types(String template) {
        return content(template).keySet().stream()
                .filter(type -> !type.equals(PDF))
                .toList();
    }

    private JsonObject content(String template) {
        return get(template).getJsonObject("responses").getJsonObject("200").getJsonObject("content");
    }

    /** Operations that can answer a PDF. */
    Set<String> withPdf() {
        return templates()
                .filter(template -> content(template).containsKey(PDF))
                .map(this::operation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Operations of which a PDF was read. */
    Set<String> pdfs() {
        return pdfs;
    }

    private JsonObject get(String template) {
        return contract.getJsonObject("paths").getJsonObject(template).getJsonObject("get");
    }

    private String operation(String template) {
        return get(template).getString("operationId");
    }

    /** From the shortest, so that what contains comes before what is contained. */
    private Stream<String> templates() {
        return contract.getJsonObject("paths").entrySet().stream()
                .filter(entry -> entry.getValue().asJsonObject().containsKey("get"))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt((String path) -> path.split("/").length)
                        .thenComparing(Comparator.naturalOrder()));
    }

    private void harvest(String template) {
        for (String path : paths(template)) {
            HttpResponse<String> answer =
                    scout.send("get", "/v1" + path + query(template, ""), "", "Accept", "application/json");
            if (answer.statusCode() == 200 && answer.body().startsWith("{")) {
                keep(template, path, Api.object(answer));
            }
        }
    }

    private void keep(String template, String path, JsonObject page) {
        List<JsonValue> items = page.containsKey("items") ? page.getJsonArray("items") : List.of();
        Set<String> found = new LinkedHashSet<>();
        for (JsonValue item : items) {
            KEYS.stream()
                    .filter(item.asJsonObject()::containsKey)
                    .sorted()
                    .findFirst()
                    .map(item.asJsonObject()::get)
                    .ifPresent(value -> found.add(text(value)));
        }
        children.put(path, found);
        contract.getJsonObject("paths").keySet().stream()
                .filter(child -> child.startsWith(template + "/{"))
                .map(child -> child.substring(template.length() + 2, child.indexOf('}', template.length())))
                .forEach(name -> named.computeIfAbsent(election(path) + name, key -> new LinkedHashSet<>())
                        .addAll(found));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static String election(String path) {
        return path.replaceFirst("^(/public)?/elections/([^/]+)/.*$", "$2 ").replaceFirst("^/.*", "");
    }

    private List<String> paths(String template) {
        List<String> paths = List.of("");
        for (String segment : template.substring(1).split("/")) {
            List<String> longer = new ArrayList<>();
            for (String path : paths) {
                values(path, segment).forEach(value -> longer.add(path + "/" + value));
            }
            paths = longer;
        }
        return paths;
    }

    private Stream<String> values(String path, String segment) {
        if (!segment.startsWith("{")) {
            return Stream.of(segment);
        }
        String name = segment.substring(1, segment.length() - 1);
        Set<String> fixed = new LinkedHashSet<>(FIXED.getOrDefault(name, List.of()));
        Set<String> values = children.getOrDefault(path, named.getOrDefault(election(path + "/") + name, fixed));
        return values.stream().limit(name.equals("documentId") ? MOST_DOCUMENTS : MOST_OF_A_KIND);
    }
}
