package nl.zetel.plugin.eml.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Holds a document against a schema while it is read, in one pass and with little memory. */
public final class SchemaObserver implements EventObserver {

    private static final int MOST = 50;

    private final ValidatorHandler handler;
    private final List<Violation> violations = new ArrayList<>();
    private @Nullable XMLStreamReader current;

    /**
     * A place where a document does not follow the schema.
     *
     * @param rule identifier of the rule of XML Schema, such as {@code cvc-complex-type.2.4.a}
     * @param line line from 1
     * @param column column from 1
     */
    public record Violation(String rule, int line, int column) {}

    /** An observer of one document. */
    public SchemaObserver(Schema schema) {
        handler = schema.newValidatorHandler();
        handler.setErrorHandler(new Collector());
        run(handler::startDocument);
    }

    /** What was found, at most fifty; a rule's own message is left out, since it repeats what the file says. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    @Override
    public void event(int event, XMLStreamReader reader) {
        current = reader;
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> run(() -> start(reader));
            case XMLStreamConstants.END_ELEMENT ->
                run(() -> handler.endElement(uri(reader), reader.getLocalName(), name(reader)));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                run(() ->
                        handler.characters(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength()));
            case XMLStreamConstants.END_DOCUMENT -> run(handler::endDocument);
            default -> {
                // nothing that a schema speaks of
            }
        }
    }

    private void start(XMLStreamReader reader) throws SAXException {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            handler.startPrefixMapping(orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
        }
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String local = reader.getAttributeLocalName(i);
            String prefix = orEmpty(reader.getAttributePrefix(i));
            attributes.addAttribute(
                    orEmpty(reader.getAttributeNamespace(i)),
                    local,
                    prefix.isEmpty() ? local : prefix + ":" + local,
                    "CDATA",
                    reader.getAttributeValue(i));
        }
        handler.startElement(uri(reader), reader.getLocalName(), name(reader), attributes);
    }

    private static String uri(XMLStreamReader reader) {
        return orEmpty(reader.getNamespaceURI());
    }

    private static String name(XMLStreamReader reader) {
        String prefix = orEmpty(reader.getPrefix());
        return prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (SAXException e) {
            throw new IllegalStateException("The validator does not throw of itself", e);
        }
    }

    /** A call of the validator. */
    private interface Step {
        void run() throws SAXException;
    }

    /** Keeps what the validator finds. */
    private final class Collector implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            if (violations.size() < MOST) {
                String message = String.valueOf(e.getMessage());
                int colon = message.indexOf(':');
                int line = current == null ? 1 : current.getLocation().getLineNumber();
                int column = current == null ? 1 : current.getLocation().getColumnNumber();
                violations.add(new Violation(colon < 0 ? "" : message.substring(0, colon), line, column));
            }
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
