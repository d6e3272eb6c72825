package nl.zetel.plugin.camt;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zetel.spi.DocumentException;
import org.jspecify.annotations.Nullable;

/** The JDK's streaming parser with everything closed that reaches outside the file, and with limits. */
final class XmlCursor {

    private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF8", "ISO-8859-1", "US-ASCII");

    private final GuardedInput input;
    private final Limits limits;
    private final XMLStreamReader reader;
    private int depth;

    private XmlCursor(GuardedInput input, Limits limits, XMLStreamReader reader) {
        this.input = input;
        this.limits = limits;
        this.reader = reader;
    }

    static XmlCursor open(GuardedInput input, Limits limits) throws DocumentException, IOException {
        try {
            var cursor = new XmlCursor(input, limits, factory().createXMLStreamReader(input));
            cursor.checkEncoding();
            return cursor;
        } catch (XMLStreamException e) {
            throw failure(input, e, place(e));
        }
    }

    // The JDK's own factory: another one on the class path may not know these settings.
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entities are not resolved");
        });
        return factory;
    }

    private void checkEncoding() throws DocumentException {
        @Nullable String declared = reader.getCharacterEncodingScheme();
        if (declared != null && !ENCODINGS.contains(declared.toUpperCase(Locale.ROOT))) {
            throw failure("ENCODING_UNSUPPORTED", "De tekencodering van het bestand is geen UTF-8 of ISO-8859-1");
        }
    }

    /** Goes to the next event; answers its {@link XMLStreamConstants} number. */
    int next() throws DocumentException, IOException {
        int event = advance();
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > limits.depth()) {
            throw failure("NESTING_TOO_DEEP", "De elementen van het bestand zijn te diep genest");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw failure("DOCTYPE_FORBIDDEN", "Het bestand bevat een DOCTYPE en wordt daarom geweigerd");
        }
        return event;
    }

    // A parser that trips over a hostile file may do so with any exception; none of them may look like our own fault.
    private int advance() throws DocumentException, IOException {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw failure(input, e, place(e));
        } catch (RuntimeException e) {
            throw failure(input, e, place());
        }
    }

    boolean hasNext() throws DocumentException, IOException {
        try {
            return reader.hasNext();
        } catch (XMLStreamException e) {
            throw failure(input, e, place(e));
        }
    }

    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
    }

    String attribute(String name) {
        return Objects.requireNonNullElse(reader.getAttributeValue(null, name), "");
    }

    /** Adds the characters of this event. */
    void appendTo(StringBuilder text) throws DocumentException {
        int length = reader.getTextLength();
        if (text.length() + length > limits.text()) {
            throw failure("TEXT_TOO_LONG", "Een element van het bestand bevat te veel tekst");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }

    Place place() {
        var location = reader.getLocation();
        return new Place(location.getLineNumber(), location.getColumnNumber());
    }

    DocumentException failure(String code, String message) {
        return place().failure(code, message);
    }

    private static Place place(XMLStreamException e) {
        var location = e.getLocation();
        return location == null ? new Place(0, 0) : new Place(location.getLineNumber(), location.getColumnNumber());
    }

    private static DocumentException failure(GuardedInput input, Exception e, Place place) throws IOException {
        if (input.failure().isPresent()) {
            throw input.failure().get();
        }
        if (input.refusal().isPresent()) {
            InvalidValue refusal = input.refusal().get();
            return input.place().failure(refusal.code(), refusal.text());
        }
        // The JDK's parser sets this, but not the cause.
        if (e instanceof XMLStreamException stream && stream.getNestedException() instanceof CharConversionException) {
            return place.failure("ENCODING_INVALID", "Het bestand bevat tekens die niet bij zijn codering horen");
        }
        if (String.valueOf(e.getMessage()).contains("JAXP0001")) {
            return place.failure("XML_LIMIT", "Het bestand overschrijdt een veiligheidsgrens van de XML-lezer");
        }
        return input.ended()
                ? place.failure("FILE_TRUNCATED", "Het bestand houdt te vroeg op; download het opnieuw")
                : place.failure("XML_INVALID", "Het bestand is geen geldige XML; download het opnieuw");
    }
}
