package nl.zetel.plugin.eml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zetel.plugin.eml.jaxb.Namespaces;
import org.jspecify.annotations.Nullable;

/** Writes elements one after the other; those of EML itself unless another namespace is named. */
final class Tags {

    private final XMLStreamWriter writer;

    Tags(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Opens an element. */
    Tags open(String name) throws XMLStreamException {
        return open(Namespaces.EML, name);
    }

    /** Opens an element of a namespace. */
    Tags open(String namespace, String name) throws XMLStreamException {
        writer.writeStartElement(namespace, name);
        return this;
    }

    /** Adds an attribute to the element that was just opened; nothing if it has no value. */
    Tags with(String attribute, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            writer.writeAttribute(attribute, value);
        }
        return this;
    }

    /** Adds text. */
    Tags text(@Nullable String text) throws XMLStreamException {
        if (text != null) {
            writer.writeCharacters(text);
        }
        return this;
    }

    /** Closes the element. */
    Tags close() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    /** Writes an element with text; nothing if there is none. */
    Tags leaf(String name, @Nullable String text) throws XMLStreamException {
        return leaf(Namespaces.EML, name, text);
    }

    /** Writes an element of a namespace with text; nothing if there is none. */
    Tags leaf(String namespace, String name, @Nullable String text) throws XMLStreamException {
        return text == null ? this : open(namespace, name).text(text).close();
    }

    /** Writes a number. */
    Tags leaf(String name, long number) throws XMLStreamException {
        return leaf(name, Long.toString(number));
    }
}
