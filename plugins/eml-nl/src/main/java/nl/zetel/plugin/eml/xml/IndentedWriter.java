package nl.zetel.plugin.eml.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.zetel.plugin.eml.jaxb.Namespaces;

/** The form of election definitions: declaration, four blanks a level, empty-element tags where no text was written. */
final class IndentedWriter extends EmlWriter {

    private static final List<Declaration> DECLARATIONS = List.of(
            new Declaration("xnl", Namespaces.XNL),
            new Declaration("", Namespaces.EML),
            new Declaration("xal", Namespaces.XAL),
            new Declaration("kr", Namespaces.KR));

    /** What the element that is open holds so far. */
    private enum Content {
        NOTHING,
        TEXT,
        ELEMENTS
    }

    private Content content = Content.NOTHING;

    IndentedWriter(OutputStream out) {
        super(out, DECLARATIONS);
    }

    @Override
    public void writeStartDocument() throws XMLStreamException {
        write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    @Override
    public void writeEndDocument() throws XMLStreamException {
        write("\n");
    }

    @Override
    List<Attribute> ordered(List<Attribute> attributes) {
        return attributes;
    }

    @Override
    void beforeStart(int depth) throws IOException {
        if (depth > 0) {
            line(depth);
        }
        content = Content.NOTHING;
    }

    @Override
    boolean beforeEnd(int depth) throws IOException {
        if (content == Content.ELEMENTS) {
            line(depth);
        }
        boolean nothing = content == Content.NOTHING;
        content = Content.ELEMENTS;
        return nothing;
    }

    @Override
    void beforeText() {
        content = Content.TEXT;
    }

    private void line(int depth) throws IOException {
        raw("\n" + "    ".repeat(depth));
    }

    private void write(String text) throws XMLStreamException {
        try {
            raw(text);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }
}
