package nl.zetel.plugin.eml.xml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Brings a document into canonical form (C14N 1.0 with comments) while it is read, with little memory. */
public final class Canonicalizer {

    private static final String METHOD = "CanonicalizationMethod";

    private final GuardedReader reader;
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Map<String, String>> namespaces = new ArrayDeque<>();
    private boolean rootSeen;
    private boolean methodSeen;

    /**
     * A canonicalizer.
     *
     * @param reader reader at the beginning of a document
     * @param out where the form is written
     */
    public Canonicalizer(GuardedReader reader, OutputStream out) {
        this.reader = reader;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16_384);
        namespaces.push(Map.of("", ""));
    }

    /** Reads to the end; answers whether the document says that its canonical form is meant. */
    public boolean run() throws XMLStreamException, IOException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.COMMENT -> outside("<!--" + lineEnds(reader.getText()) + "-->");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> outside(instruction());
                default -> {
                    // white space outside the root has no canonical form
                }
            }
            reader.dealtWith();
        }
        out.flush();
        return methodSeen;
    }

    private void start() throws IOException {
        String name = qualified(reader.getPrefix(), reader.getLocalName());
        rootSeen = true;
        methodSeen |= METHOD.equals(reader.getLocalName());
        open.push(name);
        out.append('<').append(name);
        declare();
        attributes();
        out.append('>');
    }

    private void end() throws IOException {
        namespaces.pop();
        out.append("</").append(open.pop()).append('>');
    }

    private void text() throws IOException {
        if (!open.isEmpty()) {
            Escape.text(reader.getText(), out);
        }
    }

    /** Writes the namespaces that this element adds to those in scope, by prefix. */
    private void declare() throws IOException {
        Map<String, String> inherited = namespaces.element();
        Map<String, String> added = new TreeMap<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = orEmpty(reader.getNamespacePrefix(i));
            String uri = orEmpty(reader.getNamespaceURI(i));
            if (!uri.equals(inherited.get(prefix))) {
                added.put(prefix, uri);
            }
        }
        Map<String, String> scope = inherited;
        if (!added.isEmpty()) {
            scope = new HashMap<>(inherited);
            scope.putAll(added);
        }
        namespaces.push(scope);
        for (Map.Entry<String, String> each : added.entrySet()) {
            out.append(each.getKey().isEmpty() ? " xmlns" : " xmlns:").append(each.getKey());
            value(each.getValue());
        }
    }

    /** Writes the attributes by namespace and name; those without a namespace come first. */
    private void attributes() throws IOException {
        Map<String, Integer> sorted = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            sorted.put(orEmpty(reader.getAttributeNamespace(i)) + "\0" + reader.getAttributeLocalName(i), i);
        }
        for (int i : sorted.values()) {
            out.append(' ').append(qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)));
            value(reader.getAttributeValue(i));
        }
    }

    private void value(String value) throws IOException {
        out.append("=\"");
        Escape.attribute(value, out);
        out.append('"');
    }

    /** Outside the root a comment or instruction stands on a line of its own. */
    private void outside(String text) throws IOException {
        if (open.isEmpty() && rootSeen) {
            out.append('\n');
        }
        out.append(text);
        if (!rootSeen) {
            out.append('\n');
        }
    }

    private String instruction() {
        String data = orEmpty(reader.getPIData());
        return "<?" + reader.getPITarget() + (data.isEmpty() ? "" : " " + lineEnds(data)) + "?>";
    }

    private static String lineEnds(String text) {
        return text.replace("\r", "&#xD;");
    }

    private static String qualified(@Nullable String prefix, String local) {
        return orEmpty(prefix).isEmpty() ? local : prefix + ":" + local;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
