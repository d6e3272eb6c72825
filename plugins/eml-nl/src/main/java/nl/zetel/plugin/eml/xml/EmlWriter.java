package nl.zetel.plugin.eml.xml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Writes EML: the root declares fixed namespaces with the usual prefixes, all else follows from the namespaces. */
public abstract class EmlWriter extends StreamWriterAdapter {

    /** A namespace with its prefix; the default one has a blank prefix. */
    record Declaration(String prefix, String uri) {}

    /** An attribute; none of EML_NL's has a namespace. */
    record Attribute(String name, String value) {}

    private final Writer out;
    private final List<Declaration> declarations;
    private final Map<String, String> prefixes;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private boolean tagPending;
    private boolean declared;

    EmlWriter(OutputStream out, List<Declaration> declarations) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16_384);
        this.declarations = declarations;
        this.prefixes =
                declarations.stream().collect(Collectors.toUnmodifiableMap(Declaration::uri, Declaration::prefix));
    }

    /** A writer whose output is its own canonical form (C14N 1.0 with comments). */
    public static EmlWriter canonical(OutputStream out) {
        return new CanonicalWriter(out);
    }

    /** A writer with an XML declaration that indents as election definitions are indented. */
    public static EmlWriter indented(OutputStream out) {
        return new IndentedWriter(out);
    }

    /** Puts the attributes in the order in which they are written. */
    abstract List<Attribute> ordered(List<Attribute> attributes);

    /** Called before a start tag. */
    abstract void beforeStart(int depth) throws IOException;

    /** Called before an end tag; answers whether a tag that is still open may be closed as an empty one. */
    abstract boolean beforeEnd(int depth) throws IOException;

    /** Called before text. */
    abstract void beforeText();

    @Override
    public final void writeStartElement(String namespace, String localName) throws XMLStreamException {
        write(() -> {
            completeTag(">");
            beforeStart(open.size());
            String name = qualified(namespace, localName);
            out.append('<').append(name);
            open.push(name);
            tagPending = true;
        });
    }

    @Override
    public final void writeAttribute(String localName, String value) {
        attributes.add(new Attribute(localName, value));
    }

    @Override
    public final void writeCharacters(String text) throws XMLStreamException {
        write(() -> {
            completeTag(">");
            beforeText();
            Escape.text(text, out);
        });
    }

    @Override
    public final void writeEndElement() throws XMLStreamException {
        write(() -> {
            String name = open.pop();
            if (beforeEnd(open.size()) && tagPending) {
                completeTag("/>");
            } else {
                completeTag(">");
                out.append("</").append(name).append('>');
            }
        });
    }

    @Override
    public final void flush() throws XMLStreamException {
        write(out::flush);
    }

    /** Writes what is left; the stream stays open. */
    @Override
    public final void close() throws XMLStreamException {
        flush();
    }

    /** Writes text as it is. */
    final void raw(String text) throws IOException {
        out.write(text);
    }

    private void completeTag(String end) throws IOException {
        if (!tagPending) {
            return;
        }
        tagPending = false;
        if (!declared) {
            declare();
        }
        for (Attribute attribute : ordered(attributes)) {
            out.append(' ').append(attribute.name()).append("=\"");
            Escape.attribute(attribute.value(), out);
            out.append('"');
        }
        attributes.clear();
        out.append(end);
    }

    private void declare() throws IOException {
        declared = true;
        for (Declaration declaration : declarations) {
            String prefix = declaration.prefix();
            out.append(prefix.isEmpty() ? " xmlns" : " xmlns:").append(prefix);
            out.append("=\"").append(declaration.uri()).append('"');
        }
    }

    private String qualified(String namespace, String localName) {
        String prefix = prefixes.get(namespace);
        if (prefix == null) {
            throw new IllegalArgumentException("Namespace " + namespace + " is not one of EML_NL");
        }
        return prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    private static void write(Output output) throws XMLStreamException {
        try {
            output.run();
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** Something that is written. */
    private interface Output {
        void run() throws IOException;
    }
}
